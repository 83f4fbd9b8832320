package de.stellwerk.reports.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a data table: fixed widths, a header row that repeats, rows that do not break across pages. */
public final class TextTable {
    private static final double ABOVE = 2.6;
    private static final double BESIDE = 3.5;

    private TextTable() {}

    static void write(TextDocument document, TableText table) {
        var head = headHeight(table);
        var first = table.rows().isEmpty() ? 0 : height(table, table.rows().getFirst());
        document.keep(head + first);
        var target = begin(document, table, head);
        for (var row : table.rows()) {
            var height = height(table, row);
            if (!document.fits(height)) {
                document.newPage();
                target = begin(document, table, head);
            }
            row(target, table, row);
            document.used(height);
        }
        document.gap();
    }

    private static XWPFTable begin(TextDocument document, TableText table, double head) {
        document.breakBeforeTable();
        var target = create(document, table.caption(), table.description(), table.widths());
        var look = target.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(table.firstColumn());
        look.setNoHBand(true);
        look.setNoVBand(true);
        var row = target.createRow();
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (var c = 0; c < table.head().size(); c++) {
            var cell = row.createCell();
            width(cell.getCTTc(), table.widths().get(c));
            shade(cell.getCTTc(), Palette.LIGHT_HEAD);
            line(cell.getCTTc().getTcPr().addNewTcBorders().addNewBottom(), 1, Palette.STRONG_LINE);
            cell.setVerticalAlignment(org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign.BOTTOM);
            var paragraph = cell.getParagraphArray(0) == null ? cell.addParagraph() : cell.getParagraphArray(0);
            TextWriter.line(
                    paragraph,
                    TextStyle.CELL_HEAD,
                    List.of(Span.bold(table.head().get(c), TableText.SIZE)));
            align(paragraph, table, c);
        }
        document.used(head);
        return target;
    }

    /** An empty table of fixed width with its texts for those who do not see it. */
    public static XWPFTable create(TextDocument document, String caption, String description, List<Double> widths) {
        var table = document.document().createTable();
        var xml = table.getCTTbl();
        while (table.getNumberOfRows() > 0) {
            table.removeRow(0);
        }
        xml.setTblGrid(org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid.Factory.newInstance());
        widths.forEach(w -> xml.getTblGrid().addNewGridCol().setW(Styles.twips(w)));
        properties(xml, caption, description, widths);
        return table;
    }

    private static void properties(CTTbl xml, String caption, String description, List<Double> widths) {
        var properties = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr.Factory.newInstance();
        fixed(properties.addNewTblW(), widths.stream().mapToDouble(w -> w).sum());
        properties.addNewJc().setVal(STJcTable.LEFT);
        fixed(properties.addNewTblInd(), BESIDE);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        fixed(margins.addNewTop(), ABOVE);
        fixed(margins.addNewLeft(), BESIDE);
        fixed(margins.addNewBottom(), ABOVE);
        fixed(margins.addNewRight(), BESIDE);
        properties.addNewTblCaption().setVal(caption);
        properties.addNewTblDescription().setVal(description);
        xml.setTblPr(properties);
    }

    private static void fixed(CTTblWidth width, double points) {
        width.setType(STTblWidth.DXA);
        width.setW(Styles.twips(points));
    }

    private static void row(XWPFTable target, TableText table, List<List<List<Span>>> cells) {
        var row = target.createRow();
        row.setCantSplitRow(true);
        while (row.getTableCells().size() > cells.size()) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        for (var c = 0; c < cells.size(); c++) {
            var cell = row.getCell(c) == null ? row.createCell() : row.getCell(c);
            width(cell.getCTTc(), table.widths().get(c));
            line(cell.getCTTc().getTcPr().addNewTcBorders().addNewBottom(), 0.5, Palette.ROW_LINE);
            lines(cell, TextStyle.CELL, cells.get(c));
            for (var paragraph : cell.getParagraphs()) {
                align(paragraph, table, c);
            }
        }
    }

    private static void align(org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph, TableText table, int column) {
        if (table.right().contains(column)) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    /** Fills a cell with one paragraph per line. */
    public static void lines(
            org.apache.poi.xwpf.usermodel.XWPFTableCell cell, TextStyle style, List<List<Span>> lines) {
        var first = true;
        for (var line : lines) {
            var paragraph = first && !cell.getParagraphs().isEmpty() ? cell.getParagraphArray(0) : cell.addParagraph();
            TextWriter.line(paragraph, style, line);
            first = false;
        }
    }

    public static void width(CTTc cell, double points) {
        var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
        fixed(properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW(), points);
    }

    public static void shade(CTTc cell, String fill) {
        var shade = cell.getTcPr().addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(fill);
    }

    public static void line(CTBorder border, double points, String colour) {
        border.setVal(STBorder.SINGLE);
        border.setSz(new BigInteger(Styles.eighths(points)));
        border.setSpace(BigInteger.ZERO);
        border.setColor(colour);
    }

    private static double headHeight(TableText table) {
        double height = 0;
        for (var c = 0; c < table.head().size(); c++) {
            height = Math.max(height, TextStyle.CELL_HEAD.height(table.head().get(c), inner(table, c)));
        }
        return height + 2 * ABOVE + 1;
    }

    private static double height(TableText table, List<List<List<Span>>> row) {
        double height = 0;
        for (var c = 0; c < row.size(); c++) {
            double cell = 0;
            for (var line : row.get(c)) {
                var style =
                        !line.isEmpty() && line.stream().allMatch(Span::bold) ? TextStyle.CELL_HEAD : TextStyle.CELL;
                cell += style.height(Span.text(line), inner(table, c));
            }
            height = Math.max(height, cell);
        }
        return height + 2 * ABOVE + 0.5;
    }

    private static double inner(TableText table, int column) {
        return table.widths().get(column) - 2 * BESIDE;
    }
}
