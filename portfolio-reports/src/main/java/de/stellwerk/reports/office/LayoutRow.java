package de.stellwerk.reports.office;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** Two texts beside each other, read from left to right; in a text document a table of one row, without header row. */
public final class LayoutRow {
    private final String caption;
    private final String description;
    private final double left;
    private final double height;
    private double rule;
    private String colour = Palette.STRONG_LINE;
    private boolean box;
    private boolean alignRight;

    /** @param left width of the left text in points; {@code height} what both take at most */
    public LayoutRow(String caption, String description, double left, double height) {
        this.caption = caption;
        this.description = description;
        this.left = left;
        this.height = height;
    }

    /** With a line below. */
    public LayoutRow ruled(double points, String colour) {
        this.rule = points;
        this.colour = colour;
        return this;
    }

    public LayoutRow boxed() {
        this.box = true;
        this.rule = 0.75;
        return this;
    }

    /** With the right text at the right edge. */
    public LayoutRow toTheEdge() {
        this.alignRight = true;
        return this;
    }

    double left() {
        return left;
    }

    boolean isBoxed() {
        return box;
    }

    boolean isToTheEdge() {
        return alignRight;
    }

    /** As CSS. */
    String line() {
        return rule + "pt solid #" + colour;
    }

    void write(TextDocument text, List<List<Span>> leftLines, List<List<Span>> rightLines) {
        text.keep(height);
        var table = TextTable.create(text, caption, description, List.of(left, TextDocument.WIDTH - left));
        var row = table.createRow();
        row.setCantSplitRow(true);
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        cell(row.createCell(), left, leftLines);
        var right = row.createCell();
        cell(right, TextDocument.WIDTH - left, rightLines);
        if (alignRight) {
            right.getParagraphs().forEach(p -> p.setAlignment(ParagraphAlignment.RIGHT));
        }
        text.used(height);
        text.gap();
    }

    private void cell(org.apache.poi.xwpf.usermodel.XWPFTableCell cell, double width, List<List<Span>> lines) {
        TextTable.width(cell.getCTTc(), width);
        var borders = cell.getCTTc().getTcPr().addNewTcBorders();
        if (box) {
            TextTable.line(borders.addNewTop(), rule, colour);
            TextTable.line(borders.addNewLeft(), rule, colour);
        }
        TextTable.line(borders.addNewBottom(), rule, colour);
        if (box) {
            TextTable.line(borders.addNewRight(), rule, colour);
        }
        TextTable.lines(cell, TextStyle.CELL, lines);
    }
}
