package de.stellwerk.reports.status;

import de.stellwerk.reports.Opened;
import de.stellwerk.shared.Light;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A form as somebody made it by hand years ago: the same parts each time, and everything else as the number says. */
final class OldForm {
    private final int number;
    final String measure;
    final YearMonth month;
    final Light light;
    final LocalDate day;
    final LocalDate due;

    @Nullable
    String status;

    String measureText;

    @Nullable
    String dayText;

    @Nullable
    String dueText;

    boolean formula;
    boolean monthOnForm = true;
    String activities;

    OldForm(int number, String measure, YearMonth month) {
        this.number = number;
        this.measure = measure;
        this.month = month;
        light = Light.values()[number % 3];
        day = month.plusMonths(1).atDay(1 + number % 20);
        due = month.plusMonths(2).atDay(1 + number % 27);
        measureText = measureText();
        activities = "Schritt " + number + " abgeschlossen.\nSchulung für " + (number % 9 + 2) + " Personen.";
    }

    private String measureText() {
        return switch (number % 3) {
            case 0 -> measure + " Maßnahme " + measure;
            case 1 -> measure + ": Maßnahme " + measure;
            default -> "Maßnahme " + measure;
        };
    }

    String file() {
        return (number % 7 == 0 || !monthOnForm ? "" : month + "_") + "Statusbericht_" + number + ".xlsx";
    }

    String risk() {
        return "Risiko des Monats " + number;
    }

    String decision() {
        return "Entscheidung " + number + " treffen";
    }

    byte[] bytes() throws IOException {
        try (var book = new XSSFWorkbook()) {
            if (number % 11 == 3) {
                book.createSheet("Deckblatt").createRow(0).createCell(0).setCellValue("Berichte des Jahres");
            }
            write(book.createSheet("Bericht"));
            return Opened.bytes(book::write);
        }
    }

    private void write(XSSFSheet sheet) {
        int row = number % 5;
        int left = number % 4;
        boolean counted = number % 2 == 0;
        int label = left + (counted ? 1 : 0);
        cell(sheet, row, left).setCellValue(title());
        row += 1 + number % 3;
        if (number % 7 == 0 && monthOnForm) {
            cell(sheet, row, label).setCellValue("Berichtsmonat:");
            cell(sheet, row++, label + 2).setCellValue(monthText());
        }
        count(sheet, row, left, counted, 1);
        head(sheet, row, label, number % 2 == 0 ? "Maßnahme" : "Maßnahme:", measureText);
        head(sheet, row++, label + 4, number % 3 == 0 ? "Umsetzungsbaustein" : "Baustein", "B1 Baustein B1");
        count(sheet, row, left, counted, 2);
        head(sheet, row, label, number % 2 == 0 ? "Verantwortlicher" : "Verantwortlich", "Frau Irgendwer");
        cell(sheet, row, label + 4).setCellValue("Datum");
        date(cell(sheet, row++, label + 5), day, dayText, number);
        count(sheet, row, left, counted, 3);
        row = status(sheet, row, label);
        row = box(sheet, row, label, "Risiken", risk());
        row = decisions(sheet, row, label);
        row = box(sheet, row, label, "Wesentliche Aktivitäten im Berichtsmonat", activities);
        if (formula) {
            cell(sheet, row - 1, label + 1).setCellFormula("1+1");
        }
        row = milestone(sheet, row, label);
        box(sheet, row, label, number % 2 == 0 ? "Nächste Aktivitäten" : "Nächste Schritte", "Weiter mit " + number);
    }

    private String title() {
        return number % 7 == 0 || !monthOnForm ? "Projekt-Statusbericht" : "Projekt-Statusbericht " + monthText();
    }

    private String monthText() {
        return switch (number % 4) {
            case 0 -> month.format(DateTimeFormatter.ofPattern("LLLL yyyy", Locale.GERMAN));
            case 1 -> month.format(DateTimeFormatter.ofPattern("MM/yyyy"));
            case 2 ->
                month.format(DateTimeFormatter.ofPattern("LLL yyyy", Locale.GERMAN))
                        .replace(".", "");
            default -> month.format(DateTimeFormatter.ofPattern("M.yyyy"));
        };
    }

    private int status(XSSFSheet sheet, int from, int label) {
        int row = from;
        cell(sheet, row, label).setCellValue("Status");
        cell(sheet, row, label + 2).setCellValue("Begründung");
        if (number % 6 == 5) {
            for (var dimension : new String[] {"Gesamt", "Zeitplan", "Ressourcen", "Qualität"}) {
                row++;
                cell(sheet, row, label).setCellValue(dimension);
                light(cell(sheet, row, label + 1));
                cell(sheet, row, label + 2).setCellValue("Grund " + dimension);
            }
            return row + 1;
        }
        light(cell(sheet, row + 1, label));
        cell(sheet, row + 1, label + 2).setCellValue("Weil " + number);
        if (number % 2 == 0) {
            sheet.addMergedRegion(new CellRangeAddress(row + 1, row + 2, label, label + 1));
            sheet.addMergedRegion(new CellRangeAddress(row + 1, row + 2, label + 2, label + 6));
        }
        return row + 3;
    }

    private void light(XSSFCell cell) {
        if (status != null) {
            cell.setCellValue(status);
            return;
        }
        var word = light == Light.GREEN ? "Grün" : light == Light.YELLOW ? "Gelb" : "Rot";
        switch (number % 5) {
            case 0 -> cell.setCellValue(word);
            case 1 -> cell.setCellValue((light == Light.GREEN ? "● " : light == Light.YELLOW ? "▲ " : "⬢ ") + word);
            case 2 -> cell.setCellValue("Ampel: " + word.toLowerCase(Locale.GERMAN));
            case 3 -> colour(cell);
            default -> cell.setCellValue(light == Light.GREEN ? "🟢" : light == Light.YELLOW ? "🟡" : "🔴");
        }
    }

    private void colour(XSSFCell cell) {
        var style = cell.getSheet().getWorkbook().createCellStyle();
        var rgb = light == Light.GREEN
                ? new byte[] {0, (byte) 0xB0, 0x50}
                : light == Light.YELLOW ? new byte[] {(byte) 0xFF, (byte) 0xC0, 0} : new byte[] {(byte) 0xC0, 0, 0};
        style.setFillForegroundColor(new XSSFColor(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setCellStyle(style);
    }

    private int decisions(XSSFSheet sheet, int row, int label) {
        cell(sheet, row, label).setCellValue("Entscheidungsbedarfe für Kernteam");
        cell(sheet, row, label + 5).setCellValue("Termin");
        cell(sheet, row + 1, label).setCellValue(decision());
        date(cell(sheet, row + 1, label + 5), due, dueText, number + 1);
        cell(sheet, row + 2, label).setCellValue(number % 2 == 0 ? "kein weiterer Entscheidungsbedarf" : "–");
        cell(sheet, row + 2, label + 5).setCellValue("–");
        return row + 3 + number % 2;
    }

    private int milestone(XSSFSheet sheet, int row, int label) {
        cell(sheet, row, label).setCellValue("Nächster Meilenstein");
        cell(sheet, row, label + 3).setCellValue("Phase");
        cell(sheet, row, label + 5).setCellValue("Termin");
        cell(sheet, row + 1, label).setCellValue("MS0" + (number % 9 + 1) + ": Abnahme " + number);
        cell(sheet, row + 1, label + 3).setCellValue("Pilot");
        cell(sheet, row + 1, label + 5).setCellValue(number % 2 == 0 ? "Q4 2020" : "31.12.2020");
        return row + 2;
    }

    private static int box(XSSFSheet sheet, int row, int label, String head, String text) {
        cell(sheet, row, label).setCellValue(head);
        cell(sheet, row + 1, label).setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(row + 1, row + 1, label, label + 6));
        return row + 2;
    }

    private static void head(XSSFSheet sheet, int row, int column, String label, String text) {
        cell(sheet, row, column).setCellValue(label);
        cell(sheet, row, column + 1).setCellValue(text);
    }

    private static void count(XSSFSheet sheet, int row, int column, boolean counted, int count) {
        if (counted) {
            cell(sheet, row, column).setCellValue(count);
        }
    }

    private static void date(XSSFCell cell, LocalDate date, @Nullable String text, int way) {
        if (text != null) {
            cell.setCellValue(text);
            return;
        }
        switch (way % 5) {
            case 0 -> {
                var style = cell.getSheet().getWorkbook().createCellStyle();
                style.setDataFormat((short) 14);
                cell.setCellStyle(style);
                cell.setCellValue(date);
            }
            case 1 -> cell.setCellValue(date.format(DateTimeFormatter.ofPattern("d.M.yy")));
            case 2 -> cell.setCellValue(date.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN)));
            case 3 -> cell.setCellValue(date.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
            default -> cell.setCellValue(date.toString());
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        var r = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return r.getCell(column) == null ? r.createCell(column) : r.getCell(column);
    }

    /** The light that the form shows in rows of their own. */
    boolean byDimension() {
        return number % 6 == 5;
    }

    int number() {
        return number;
    }
}
