package de.stellwerk.reports.list;

import de.stellwerk.reports.office.DocumentProperties;
import de.stellwerk.reports.office.Register;
import de.stellwerk.reports.office.Value;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.office.Workbook;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Map;

/** Writes any list as workbook or CSV; what people typed never becomes a formula. */
@Singleton
public class ListFile {
    private final CsvWriter csv;

    ListFile(CsvWriter csv) {
        this.csv = csv;
    }

    /** Writes the workbook; the stream stays open. */
    public void xlsx(ListSheet list, OutputStream out) throws IOException {
        var day = "Stichtag " + Wording.day(list.day());
        var register =
                new Register(list.name(), list.context() + " · " + day, "tbl_Liste", 1, list.columns(), list.rows());
        try (var book = new Workbook()) {
            new DocumentProperties(
                            list.name() + ", " + list.context(),
                            list.context(),
                            list.day().atStartOfDay().toInstant(ZoneOffset.UTC),
                            Map.of())
                    .applyTo(book.book());
            Register.write(book, register, day, "");
            book.write(out);
        }
    }

    /** Writes the same list as CSV; the stream stays open. */
    public void csv(ListSheet list, OutputStream out) throws IOException {
        csv.write(
                list.columns().stream().map(Register.Column::name).toList(),
                list.rows().stream()
                        .map(row -> row.stream().map(ListFile::plain).toList())
                        .toList(),
                out);
    }

    /** A number as number, nothing for "no value". */
    private static Object plain(Value value) {
        return switch (value) {
            case Value.Number n -> n.number();
            case Value v -> Wording.NONE.equals(v.printed()) ? "" : v.printed();
        };
    }
}
