package de.stellwerk.measure;

import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.TenantId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lights of all measures; told by whoever keeps the status reports. */
public interface ReleasedLights {
    /**
     * The last released light of each measure.
     *
     * @param asOf at the end of that past day, {@code null}: as of now
     */
    Map<MeasureId, Released> on(TenantId tenant, @Nullable LocalDate asOf);

    /** A released light and the month that it is from. */
    record Released(Light light, YearMonth period) {}
}
