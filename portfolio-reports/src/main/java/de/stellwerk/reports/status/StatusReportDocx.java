package de.stellwerk.reports.status;

import de.stellwerk.reports.office.Frame;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TextDocument;
import de.stellwerk.reports.office.TextStyle;
import de.stellwerk.reports.office.TextTable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes one status report as text document: the table of the printed form, with every text whole. */
@Singleton
public class StatusReportDocx {
    private static final double SCALE = TextDocument.WIDTH / Form.width(0, Form.COLUMNS.length - 1);

    /** Writes the document; the stream stays open. */
    public void write(StatusReportDocument document, OutputStream out) throws IOException {
        var form = new Form(document);
        try (var text = new TextDocument()) {
            StatusProperties.of(document).applyTo(text.document());
            text.paragraph(TextStyle.TITLE, List.of(Span.bold(form.title(), TextStyle.TITLE.size())));
            text.paragraph(
                    TextStyle.SOURCE,
                    List.of(Span.muted(
                            form.subtitle() + " · " + String.join(", ", form.head()), TextStyle.SOURCE.size())));
            table(text, form);
            text.document().createParagraph();
            text.paragraph(TextStyle.SOURCE, List.of(Span.muted(Form.LEGEND, TextStyle.SOURCE.size())));
            Frame.single(text, form.title(), String.join(", ", form.head()), form.title());
            text.write(out);
        }
    }

    private static void table(TextDocument text, Form form) {
        var widths = Arrays.stream(Form.COLUMNS).mapToObj(p -> p * 0.75 * SCALE).toList();
        var table = TextTable.create(
                text, form.title(), "Formular mit acht nummerierten Teilen: Beschriftung, darunter der Inhalt", widths);
        var number = 0;
        for (var row : form.rows(form.texts(), form.decisions().size())) {
            row(table, row, row.number() != number);
            number = row.number();
        }
    }

    private static void row(XWPFTable table, FormRow row, boolean first) {
        var target = table.createRow();
        while (!target.getTableCells().isEmpty()) {
            target.removeCell(0);
        }
        var label = row.cells().stream().allMatch(c -> c.kind() == FormCell.Kind.LABEL);
        target.setCantSplitRow(label);
        if (!label && row.flexible()) {
            target.setHeight((int) Math.round(row.usual() * 20 * 0.6));
        }
        number(target, row.number(), first);
        row.cells().forEach(c -> cell(target, c, label));
    }

    /** The number stands in the first row of its part; its cell goes on over the others. */
    private static void number(XWPFTableRow row, int number, boolean first) {
        var cell = box(row, 0, 0);
        cell.getCTTc().getTcPr().addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        var line = first
                ? List.of(new Span(String.valueOf(number), true, Palette.SECONDARY, FormCell.SIZE, null, null))
                : List.<Span>of();
        TextTable.lines(cell, TextStyle.CELL, List.of(line));
    }

    private static void cell(XWPFTableRow row, FormCell content, boolean keep) {
        var cell = box(row, content.from(), content.to());
        if (content.kind() == FormCell.Kind.LABEL) {
            TextTable.shade(cell.getCTTc(), Palette.LIGHT_HEAD);
        }
        TextTable.lines(cell, TextStyle.CELL, new ArrayList<>(content.lines()));
        if (keep) {
            cell.getParagraphs().forEach(p -> p.setKeepNext(true));
        }
    }

    private static XWPFTableCell box(XWPFTableRow row, int from, int to) {
        var cell = row.createCell();
        TextTable.width(cell.getCTTc(), Form.width(from, to) * SCALE);
        var properties = cell.getCTTc().getTcPr();
        if (to > from) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(to - from + 1L));
        }
        var borders = properties.addNewTcBorders();
        TextTable.line(borders.addNewTop(), 0.75, Palette.STRONG_LINE);
        TextTable.line(borders.addNewLeft(), 0.75, Palette.STRONG_LINE);
        TextTable.line(borders.addNewBottom(), 0.75, Palette.STRONG_LINE);
        TextTable.line(borders.addNewRight(), 0.75, Palette.STRONG_LINE);
        return cell;
    }
}
