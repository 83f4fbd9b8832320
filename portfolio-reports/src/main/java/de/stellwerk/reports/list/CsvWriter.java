package de.stellwerk.reports.list;

import de.stellwerk.reports.office.Untrusted;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows as CSV that Excel in German opens right: UTF-8 with byte order mark, semicolon, decimal comma, CRLF. */
@Singleton
public class CsvWriter {
    private static final char MARK = '\uFEFF';

    /** Strings, numbers and {@code null}; the stream stays open. */
    public void write(List<String> head, Iterable<? extends List<? extends @Nullable Object>> rows, OutputStream out)
            throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        line(writer, head);
        for (var row : rows) {
            line(writer, row);
        }
        writer.flush();
    }

    private static void line(OutputStreamWriter writer, List<? extends @Nullable Object> values) throws IOException {
        writer.write(values.stream().map(CsvWriter::field).collect(Collectors.joining(";")) + "\r\n");
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number(number);
            default -> text(Untrusted.clean(value.toString()));
        };
    }

    private static String number(Number number) {
        return new DecimalFormat("0.##########", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number);
    }

    private static String text(String text) {
        return quoted(Untrusted.looksLikeFormula(text) ? "'" + text : text, ";\"\n\t");
    }

    /** A field as it stands in a file: in quotes if it holds one of the special signs. A loop, since a long list asks for each. */
    public static String quoted(String text, String special) {
        for (int i = 0; i < text.length(); i++) {
            if (special.indexOf(text.charAt(i)) >= 0) {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
