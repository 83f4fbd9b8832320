package de.stellwerk.api;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.reports.list.MeasureColumn;
import de.stellwerk.reports.list.MeasureListXlsx;
import de.stellwerk.shared.Clocks;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of measures as the workbook that the screen gives, with all its columns. */
@Singleton
class MeasureSheets {
    private final AccessService access;
    private final ProgrammeService programmes;
    private final MeasureListXlsx writer;
    private final Clock clock;

    MeasureSheets(AccessService access, ProgrammeService programmes, MeasureListXlsx writer, Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.writer = writer;
        this.clock = clock;
    }

    /** Where the list is from: the programme, or the municipality where it is over all programmes. */
    String context(Caller caller, @Nullable String programme, @Nullable LocalDate asOf) {
        return programme == null
                ? access.tenant(caller.tenant()).displayName()
                : programmes.programme(caller, programme, asOf).name();
    }

    void write(String context, List<MeasureLine> lines, @Nullable LocalDate asOf, OutputStream out) throws IOException {
        writer.write(context, asOf == null ? Clocks.today(clock) : asOf, List.of(MeasureColumn.values()), lines, out);
    }
}
