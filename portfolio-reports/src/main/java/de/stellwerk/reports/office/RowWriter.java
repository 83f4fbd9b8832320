package de.stellwerk.reports.office;

import de.stellwerk.shared.Precision;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a long register as XML. How a kind of cell looks is found out once, by writing one of it in the usual way; after that
 * a row costs its text and no objects. Text stays text: it is never written as a formula.
 */
final class RowWriter {
    /** A spreadsheet program takes such a sequence for one character, so its underscore is written as one. */
    private final Workbook book;

    private final Register register;
    private final String[] columns;
    private final Map<Kind, Form> forms = new HashMap<>();

    RowWriter(Workbook book, Register register) {
        this.book = book;
        this.register = register;
        columns = register.columns().stream().map(_ -> "").toArray(String[]::new);
        for (int c = 0; c < columns.length; c++) {
            columns[c] = CellReference.convertNumToColString(c);
        }
    }

    /** All on which the look of a cell depends. */
    private record Kind(int column, Object what, boolean heavy, boolean quoted, boolean rightToLeft) {}

    /** @param shared number of the shared text, {@code null}: each cell has its own */
    private record Form(int style, @Nullable String shared) {}

    /** Makes all looks, in a row that is taken away again. */
    void prepare(XSSFSheet sheet, int scratch) {
        var row = sheet.createRow(scratch);
        for (var values : register.rows()) {
            for (int c = 0; c < values.size(); c++) {
                int column = c;
                var value = values.get(c);
                forms.computeIfAbsent(kind(c, value), _ -> {
                    var cell = row.createCell(column);
                    var right = register.columns().get(column).right();
                    value.write(book, cell, column == register.frozen() - 1, right);
                    var shared =
                            value instanceof Value.Reported ? cell.getCTCell().getV() : null;
                    return new Form(cell.getCellStyle().getIndex(), shared);
                });
            }
        }
        sheet.removeRow(row);
    }

    private static Kind kind(int column, Value value) {
        return switch (value) {
            case Value.Text t -> {
                var clean = Untrusted.cell(t.printed());
                yield new Kind(column, "", t.heavy(), Untrusted.looksLikeFormula(clean), Untrusted.rightToLeft(clean));
            }
            case Value.Number n -> new Kind(column, n.format(), false, false, false);
            case Value.Day d -> {
                var exact = d.date().precision() == Precision.DAY;
                yield new Kind(column, exact ? Precision.DAY : d.printed(), d.heavy(), false, false);
            }
            case Value.Reported r -> new Kind(column, r.lamp(), false, false, false);
        };
    }

    /** @param first index of the first row, from 0 */
    void write(int first, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        var number = first;
        for (var values : register.rows()) {
            row(++number, values, writer);
        }
        writer.flush();
    }

    private void row(int number, List<Value> values, Writer out) throws IOException {
        out.write("<row r=\"" + number + "\" ht=\"" + register.height(values) + "\" customHeight=\"1\">");
        for (int c = 0; c < values.size(); c++) {
            var value = values.get(c);
            var form = forms.get(kind(c, value));
            out.write("<c r=\"" + columns[c] + number + "\" s=\"" + form.style() + "\"");
            out.write(form.shared() == null ? own(value) : " t=\"s\"><v>" + form.shared() + "</v></c>");
        }
        out.write("</row>");
    }

    private static String own(Value value) {
        return switch (value) {
            case Value.Number n -> "><v>" + n.number() + "</v></c>";
            case Value.Day d -> "><v>" + (long) DateUtil.getExcelDate(d.date().date()) + "</v></c>";
            case Value v -> " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text(v.printed()) + "</t></is></c>";
        };
    }

    private static String text(String typed) {
        var clean = Untrusted.stored(Untrusted.cell(typed));
        return clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
