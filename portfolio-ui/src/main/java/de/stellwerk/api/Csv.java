package de.stellwerk.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists for a spreadsheet: UTF-8 with byte order mark, semicolons, CRLF. */
final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    static <T> String write(List<T> rows, Class<T> type, Locale locale) {
        var columns = Columns.of(type);
        var out = new StringBuilder(BYTE_ORDER_MARK);
        line(out, columns.names());
        rows.forEach(row -> line(out, columns.cells(row, locale)));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(String.join(";", cells)).append("\r\n");
    }

    /** Quoted where it must be; a text that a spreadsheet would take for a formula gets an apostrophe in front. */
    static String cell(String text, @Nullable Object value) {
        boolean number = value instanceof Number || value instanceof MoneyJson;
        var safe = !number && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quote = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    static String number(BigDecimal number, Locale locale) {
        var plain = number.toPlainString();
        return locale.getLanguage().equals("de") ? plain.replace('.', ',') : plain;
    }
}
