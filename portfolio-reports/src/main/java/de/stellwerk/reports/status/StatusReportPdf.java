package de.stellwerk.reports.status;

import de.stellwerk.reports.office.PdfText;
import de.stellwerk.reports.office.PdfText.FormBox;
import de.stellwerk.reports.office.PdfText.FormLine;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TextStyle;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes one status report as tagged PDF (PDF/UA-1): the table of the printed form, with every text whole. */
@Singleton
public class StatusReportPdf {
    /** Writes the document; the stream stays open. */
    public void write(StatusReportDocument document, OutputStream out) throws IOException {
        var form = new Form(document);
        var head = String.join(", ", form.head());
        var text = new PdfText(StatusProperties.of(document));
        text.frame(form.title(), head, form.title());
        text.heading(TextStyle.TITLE, form.title());
        source(text, form.subtitle() + " · " + head);
        text.form(
                form.title() + ": Formular mit acht nummerierten Teilen: Beschriftung, darunter der Inhalt",
                Arrays.stream(Form.COLUMNS).mapToObj(w -> (double) w).toList(),
                lines(form.rows(form.texts(), form.decisions().size())));
        source(text, Form.LEGEND);
        text.write(out);
    }

    private static void source(PdfText text, String sentence) {
        text.line(TextStyle.SOURCE, List.of(Span.muted(sentence, TextStyle.SOURCE.size())));
    }

    private static List<FormLine> lines(List<FormRow> rows) {
        var lines = new ArrayList<FormLine>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var first = i == 0 || rows.get(i - 1).number() != row.number();
            var last = i == rows.size() - 1 || rows.get(i + 1).number() != row.number();
            var labels = row.cells().stream().allMatch(c -> c.kind() == FormCell.Kind.LABEL);
            lines.add(new FormLine(
                    first ? String.valueOf(row.number()) : "",
                    last,
                    row.cells().stream().map(c -> box(c, labels)).toList()));
        }
        return lines;
    }

    private static FormBox box(FormCell cell, boolean labels) {
        var scope = cell.kind() != FormCell.Kind.LABEL ? null : labels ? "col" : "row";
        return new FormBox(cell.to() - cell.from() + 1, scope, cell.lines());
    }
}
