package de.stellwerk.reports.slides;

import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TableText;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;

/** Writes a table with one header row; rows are as high as their text needs, so no program has to move what stands below. */
public final class SlideTable {
    private static final double SIDE = 5;
    private static final String NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

    private SlideTable() {}

    static double write(XSLFSlide slide, double x, double y, TableText table, TableLook look) {
        var target = slide.createTable();
        Marks.alternative(target, table.caption(), table.description());
        var properties = target.getCTTable().getTblPr();
        properties.setFirstRow(true);
        properties.setBandRow(false);
        properties.setFirstCol(table.firstColumn());
        properties.setTableStyleId(NO_STYLE);
        row(target.addRow(), table, head(table, look), look, true);
        table.rows().forEach(r -> row(target.addRow(), table, r, look, false));
        for (var c = 0; c < table.widths().size(); c++) {
            target.setColumnWidth(c, table.widths().get(c));
        }
        var width = table.widths().stream().mapToDouble(w -> w).sum();
        var height = height(table, look);
        target.setAnchor(new Rectangle2D.Double(x, y, width, height));
        return y + height;
    }

    private static List<List<List<Span>>> head(TableText table, TableLook look) {
        return table.head().stream()
                .map(h -> TableText.cell(Span.bold(h, look.size())))
                .toList();
    }

    private static void row(
            XSLFTableRow row, TableText table, List<List<List<Span>>> cells, TableLook look, boolean head) {
        row.setHeight(height(table, cells, look));
        for (var c = 0; c < cells.size(); c++) {
            var right = table.right().contains(c);
            var paragraphs = cells.get(c).stream()
                    .map(l -> Para.of(l).line(look.line()).aligned(right ? Para.Align.RIGHT : Para.Align.LEFT))
                    .toList();
            cell(row.addCell(), paragraphs, look, head);
        }
    }

    private static void cell(XSLFTableCell cell, List<Para> paragraphs, TableLook look, boolean head) {
        SlideText.write(cell, paragraphs);
        cell.setLeftInset(SIDE);
        cell.setRightInset(SIDE);
        cell.setTopInset(look.padding());
        cell.setBottomInset(look.padding());
        cell.setVerticalAlignment(look == TableLook.DECISIONS ? VerticalAlignment.TOP : VerticalAlignment.MIDDLE);
        if (head) {
            cell.setFillColor(SlideText.colour(Palette.LIGHT_HEAD));
        }
        cell.setBorderWidth(BorderEdge.bottom, head ? 1 : 0.5);
        cell.setBorderColor(BorderEdge.bottom, SlideText.colour(head ? Palette.STRONG_LINE : Palette.ROW_LINE));
    }

    /** Of the whole table in points. */
    public static double height(TableText table, TableLook look) {
        return height(table, head(table, look), look)
                + table.rows().stream().mapToDouble(r -> height(table, r, look)).sum();
    }

    private static double height(TableText table, List<List<List<Span>>> cells, TableLook look) {
        double highest = 0;
        for (var c = 0; c < cells.size(); c++) {
            double width = table.widths().get(c) - 2 * SIDE;
            highest = Math.max(
                    highest,
                    cells.get(c).stream()
                            .mapToDouble(l -> Para.of(l).line(look.line()).height(width))
                            .sum());
        }
        return highest + 2 * look.padding();
    }
}
