package de.stellwerk.api;

import de.stellwerk.reports.list.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists for a spreadsheet: UTF-8 with byte order mark, semicolons, CRLF. */
final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** Row by row, so that a long list never stands in memory as a whole; the stream stays open. */
    static <T> void write(List<T> rows, Class<T> type, Locale locale, OutputStream stream) throws IOException {
        var columns = Columns.of(type);
        var out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
        line(out, columns.names());
        for (var row : rows) {
            line(out, columns.cells(row, locale));
        }
        out.flush();
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(String.join(";", cells));
        out.write("\r\n");
    }

    /** Quoted where it must be; a text that a spreadsheet would take for a formula gets an apostrophe in front. */
    static String cell(String text, @Nullable Object value) {
        boolean number = value instanceof Number || value instanceof MoneyJson;
        var safe = !number && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return CsvWriter.quoted(safe, ";\"\n\r");
    }

    static String number(BigDecimal number, Locale locale) {
        var plain = number.toPlainString();
        return locale.getLanguage().equals("de") ? plain.replace('.', ',') : plain;
    }
}
