package de.stellwerk.reports.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The styles that a spreadsheet program lists by name, so that a person can change all cells of a kind at once. */
final class NamedStyles {
    private final XSSFWorkbook book;
    private final Map<String, Integer> places = new HashMap<>();

    NamedStyles(XSSFWorkbook book) {
        this.book = book;
    }

    /** Bases a cell's style on the named one, which looks like the first style that asked for it. */
    void of(XSSFCellStyle style, String name) {
        style.getCoreXf().setXfId(places.computeIfAbsent(name, n -> add(style, n)));
    }

    private int add(XSSFCellStyle style, String name) {
        var look = (CTXf) style.getCoreXf().copy();
        if (look.isSetXfId()) {
            look.unsetXfId();
        }
        var place = book.getStylesSource().putCellStyleXf(look) - 1;
        var sheet = book.getStylesSource().getCTStylesheet();
        var all = sheet.isSetCellStyles() ? sheet.getCellStyles() : sheet.addNewCellStyles();
        if (all.sizeOfCellStyleArray() == 0) {
            standard(all.addNewCellStyle());
        }
        var entry = all.addNewCellStyle();
        entry.setName(name);
        entry.setXfId(place);
        all.setCount(all.sizeOfCellStyleArray());
        return place;
    }

    private static void standard(org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle entry) {
        entry.setName("Normal");
        entry.setXfId(0);
        entry.setBuiltinId(0);
    }
}
