package de.stellwerk.measure;

import de.stellwerk.journal.Copied;
import de.stellwerk.journal.Copies;
import de.stellwerk.journal.Copy;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** All measures, by programme, in the order of their codes. */
@Singleton
class MeasureCopy {
    private final Copy<Measure> copy;

    MeasureCopy(MeasureTable table, Copies copies) {
        copy = copies.of(table, Measure.class, Measure::programme, Comparator.comparing(Measure::code));
    }

    /** @param asOf a past day, {@code null}: as of now */
    Copied<Measure> on(TenantId tenant, @Nullable LocalDate asOf) {
        return copy.on(tenant, asOf);
    }
}
