package de.stellwerk.reports.list;

import de.stellwerk.measure.MeasureLine;
import de.stellwerk.reports.office.DocumentProperties;
import de.stellwerk.reports.office.Register;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.office.Workbook;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Writes a list of measures with chosen columns, as workbook or CSV. */
@Singleton
public class MeasureListXlsx {
    private static final String LEGEND = "Ampel = letzte freigegebene Meldung";

    private final CsvWriter csv;

    MeasureListXlsx(CsvWriter csv) {
        this.csv = csv;
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param context where the list is from, e.g. programme and municipality
     * @param day that the list stands for
     */
    public void write(
            String context, LocalDate day, List<MeasureColumn> columns, List<MeasureLine> lines, OutputStream out)
            throws IOException {
        var rows = lines.stream()
                .map(l -> columns.stream().map(c -> c.value(l)).toList())
                .toList();
        var stand = "Stichtag " + Wording.day(day);
        var register = new Register(
                "Maßnahmen",
                context + " · " + stand,
                "tbl_Massnahmen",
                Math.min(1, columns.size()),
                columns.stream().map(MeasureColumn::column).toList(),
                rows);
        try (var book = new Workbook()) {
            new DocumentProperties(
                            "Maßnahmen, " + context, context, day.atStartOfDay().toInstant(ZoneOffset.UTC), Map.of())
                    .applyTo(book.book());
            Register.stream(book, register, stand, LEGEND);
            book.write(out);
        }
    }

    /** Writes the same list as CSV; the stream stays open. */
    public void writeCsv(List<MeasureColumn> columns, List<MeasureLine> lines, OutputStream out) throws IOException {
        csv.write(
                columns.stream().map(c -> c.column().name()).toList(),
                lines.stream()
                        .map(l -> columns.stream().map(c -> c.plain(l)).toList())
                        .toList(),
                out);
    }
}
