package de.stellwerk.api;

import de.stellwerk.exchange.Book;
import de.stellwerk.exchange.Cell;
import de.stellwerk.reports.exchange.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A workbook that could be imported, with some cells, bytes or parts of the upload that should be different. */
public final class OddWorkbook {
    private final Book book;

    OddWorkbook(Book book) {
        this.book = book;
    }

    /** The whole form. */
    byte[] next(Random random, OddValues values) {
        var file = file(random, values);
        if (random.nextInt(4) == 0) {
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
        }
        var name = random.nextInt(8) == 0 ? values.header() : "programm.xlsx";
        var part = random.nextInt(12) == 0 ? values.header() : "file";
        var form = ApiClient.form(ApiClient.part(part, name, file));
        return random.nextInt(8) == 0 ? Arrays.copyOf(form, 1 + random.nextInt(form.length - 1)) : form;
    }

    private byte[] file(Random random, OddValues values) {
        var sheets = book.sheets().stream()
                .map(s -> new Book.Sheet(
                        s.name(),
                        cells(s.header(), 400, random, values),
                        s.rows().stream()
                                .map(r -> new Book.Row(r.number(), cells(r.cells(), 60, random, values)))
                                .toList()))
                .filter(_ -> random.nextInt(60) > 0)
                .toList();
        return bytes(new Book(sheets));
    }

    /** The book as a file. */
    public static byte[] bytes(Book book) {
        var out = new ByteArrayOutputStream();
        try {
            new WorkbookWriter().write(book, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Cell> cells(List<Cell> cells, int oneIn, Random random, OddValues values) {
        return cells.stream()
                .map(c -> random.nextInt(oneIn) == 0 ? cell(c.column(), random, values) : c)
                .toList();
    }

    private static Cell cell(String column, Random random, OddValues values) {
        return switch (random.nextInt(5)) {
            case 0 -> Cell.number(column, new BigDecimal(random.nextLong()).scaleByPowerOfTen(-random.nextInt(20)));
            case 1 -> Cell.date(column, LocalDate.of(1900 + random.nextInt(8_000), 1 + random.nextInt(12), 28));
            default -> Cell.text(column, fitting(values.any()));
        };
    }

    /** What a workbook can hold at all. */
    private static String fitting(String text) {
        var clean = text.codePoints()
                .filter(c -> c >= 32 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() > 30_000 ? clean.substring(0, 30_000) : clean;
    }
}
