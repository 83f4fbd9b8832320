package de.stellwerk.reports.exchange;

import de.stellwerk.exchange.Column;
import de.stellwerk.exchange.SheetKind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the empty workbook of a programme: a sheet per kind, explanations, drop-downs, frozen headers. */
@Singleton
public class TemplateWriter {
    private static final int LAST_ROW = 20_000;
    /** Longest text that a spreadsheet shows beside a cell. */
    private static final int LONGEST_PROMPT = 255;

    public void write(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle("Programm – Importvorlage");
            workbook.getProperties().getCoreProperties().setCreator("Stellwerk");
            var styles = new TemplateStyles(workbook);
            hints(workbook.createSheet(SheetKind.HINTS), styles);
            for (var kind : SheetKind.values()) {
                sheet(workbook.createSheet(kind.title()), kind, styles);
            }
            workbook.write(out);
        }
    }

    private static void hints(Sheet sheet, TemplateStyles styles) {
        int row = 0;
        row = line(sheet, row, styles.title(), "Importvorlage für ein Programm");
        row = line(
                sheet,
                row,
                styles.text(),
                "Jedes Blatt hält eine Art von Angaben; die erste Zeile bleibt, wie sie ist.");
        row = line(sheet, row, styles.text(), "Spalten mit * müssen gefüllt sein, alle anderen dürfen leer bleiben.");
        row = line(sheet, row, styles.text(), "Formeln, Makros und Verknüpfungen werden nicht angenommen.");
        row = line(
                sheet,
                row,
                styles.text(),
                "Codes verbinden die Blätter. Eine spätere Fassung ändert, was unter demselben Code schon da ist; fehlende Zeilen löschen"
                        + " nichts.");
        for (var kind : SheetKind.values()) {
            row = kind(sheet, row + 1, kind, styles);
        }
        sheet.setColumnWidth(0, 34 * 256);
        sheet.setColumnWidth(1, 110 * 256);
    }

    private static int line(Sheet sheet, int row, org.apache.poi.ss.usermodel.CellStyle style, String... texts) {
        var line = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            var cell = line.createCell(i);
            cell.setCellValue(texts[i]);
            cell.setCellStyle(style);
        }
        return row + 1;
    }

    private static int kind(Sheet sheet, int start, SheetKind kind, TemplateStyles styles) {
        int row = line(sheet, start, styles.header(), kind.title(), kind.purpose());
        for (var column : kind.columns()) {
            row = line(sheet, row, styles.wrapped(), marked(column), explanation(column));
        }
        return row;
    }

    private static String marked(Column column) {
        return column.header() + (column.required() ? " *" : "");
    }

    private static String explanation(Column column) {
        return column.choices().isEmpty()
                ? column.help()
                : column.help() + " Auswahl: " + String.join(", ", column.choices()) + ".";
    }

    private static void sheet(Sheet sheet, SheetKind kind, TemplateStyles styles) {
        var header = sheet.createRow(0);
        for (int i = 0; i < kind.columns().size(); i++) {
            var column = kind.columns().get(i);
            var cell = header.createCell(i);
            cell.setCellValue(column.header());
            cell.setCellStyle(column.required() ? styles.requiredHeader() : styles.header());
            sheet.setColumnWidth(i, Math.max(14, column.header().length() + 4) * 256);
            sheet.setDefaultColumnStyle(i, styles.input());
            prompt(sheet, i, column);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void prompt(Sheet sheet, int index, Column column) {
        var helper = sheet.getDataValidationHelper();
        var anything = helper.createCustomConstraint("TRUE");
        var constraint = column.choices().isEmpty()
                ? anything
                : helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
        var validation = helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, index, index));
        var help = explanation(column);
        validation.createPromptBox(cut(column.header(), 32), cut(help, LONGEST_PROMPT));
        validation.setShowPromptBox(true);
        validation.setSuppressDropDownArrow(true); // in XSSF the arrow shows when it is "suppressed"
        validation.createErrorBox(cut(column.header(), 32), "Bitte einen Eintrag der Liste wählen.");
        validation.setShowErrorBox(!column.choices().isEmpty());
        sheet.addValidationData(validation);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
