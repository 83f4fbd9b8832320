package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Look;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Register;
import de.stellwerk.reports.office.Register.Column;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.Untrusted;
import de.stellwerk.reports.office.Value;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.office.Workbook;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet of the programme report: programme light and figures above the table of blocks. */
final class OverviewSheet {
    private static final int HEAD_ROW = 5;
    private static final Look DARK = Look.of(10).heavy().in(Palette.WHITE).on(Palette.DARK_HEAD);
    private static final Look PLAIN = Look.of(10).with(Look.Lines.ROW);
    private static final Look SUM = Look.of(10).heavy().on(Palette.LIGHT_HEAD).with(Look.Lines.ROW);
    private static final List<Column> COLUMNS = List.of(
            Column.of("Nr.", 7),
            Column.of("Baustein", 45),
            Column.of("Gemeldet", 12),
            Column.of("Auffällig", 22),
            Column.right("MS erreicht", 10),
            Column.right("MS gesamt", 10),
            Column.of("Ende", 13),
            Column.of("Gesetzliche Frist", 20),
            Column.right("KK", 8).noted(ReportWords.COST_CLASS));

    private OverviewSheet() {}

    static void write(Workbook book, String context, String running, ProgrammeReport report, Snapshot s) {
        var register = new Register("Überblick", context, "tbl_Bausteine", 2, COLUMNS, rows(s));
        var sheet = book.sheet(register.name());
        Register.title(book, sheet, register.name(), context);
        for (var c = 0; c < COLUMNS.size(); c++) {
            Workbook.width(sheet, c, COLUMNS.get(c).width() * 7 + 5);
        }
        figures(book, sheet, report, s);
        register.table(book, sheet, HEAD_ROW);
        sum(book, sheet, s);
        Register.page(sheet, running, ReportWords.LEGEND);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEAD_ROW, -1, -1));
    }

    private static List<List<Value>> rows(Snapshot s) {
        return s.blocks().stream()
                .map(b -> List.of(
                        Value.code(b.code()),
                        Value.text(b.name()),
                        Value.lamp(b.light(), true),
                        Value.text(ReportWords.conspicuous(b.conspicuous())),
                        Value.number(b.milestonesReached()),
                        Value.number(b.milestonesTotal()),
                        b.end() == null ? Value.text(ReportWords.end(b)) : Value.date(b.end()),
                        Value.text(ReportWords.deadline(b.deadline())),
                        Value.number(b.costClass())))
                .toList();
    }

    private static void figures(Workbook book, XSSFSheet sheet, ProgrammeReport report, Snapshot s) {
        var head = sheet.createRow(2);
        var body = sheet.createRow(3);
        head.setHeightInPoints(17);
        body.setHeightInPoints(20);
        for (var c = 0; c < COLUMNS.size(); c++) {
            head.createCell(c).setCellStyle(book.style(DARK));
            body.createCell(c).setCellStyle(book.style(PLAIN));
        }
        var light = new ArrayList<>(Span.lamp(Lamp.of(report.light()), 13, 13));
        light.add(Span.plain(report.light() == null ? " noch nicht festgelegt" : " gemeldet", 10));
        figure(book, sheet, 0, 1, "Programmampel", light);
        figure(
                book,
                sheet,
                2,
                3,
                "Maßnahmen laufend, geplant, fertig",
                plain(s.active() + " laufend, " + s.planned() + " geplant, " + s.done() + " fertig"));
        figure(
                book,
                sheet,
                4,
                6,
                "Meilensteine",
                plain(s.milestonesReached() + " von " + s.milestonesTotal() + " erreicht"));
        figure(
                book,
                sheet,
                7,
                8,
                "Berichte " + Wording.month(s.quarter().lastMonth()),
                plain(
                        s.missingReports().isEmpty()
                                ? "alle liegen vor"
                                : s.missingReports().size() + " fehlen"));
        note(book, sheet, report, s);
    }

    private static void range(Workbook book, XSSFSheet sheet, Snapshot s, int at) {
        if (s.range() != null) {
            var look = Look.of(10).in(Palette.SECONDARY).unwrapped();
            book.text(sheet.createRow(at).createCell(0), ReportWords.range(s.range()), look);
        }
    }

    private static List<Span> plain(String text) {
        return List.of(Span.plain(text, 10));
    }

    private static void figure(Workbook book, XSSFSheet sheet, int from, int to, String label, List<Span> value) {
        book.text(sheet.getRow(2).getCell(from), label, DARK);
        book.lines(sheet.getRow(3).getCell(from), List.of(value), PLAIN);
        sheet.addMergedRegion(new CellRangeAddress(2, 2, from, to));
        sheet.addMergedRegion(new CellRangeAddress(3, 3, from, to));
    }

    private static void note(Workbook book, XSSFSheet sheet, ProgrammeReport report, Snapshot s) {
        var row = sheet.createRow(4);
        var cell = row.createCell(0);
        if (ReportWords.reasonOpen(report, s)) {
            book.text(
                    cell,
                    ReportWords.openReason(s),
                    Look.of(10).in(Palette.NOTE_TEXT).on(Palette.NOTE));
        } else if (report.lightReason() != null && !report.lightReason().isBlank()) {
            book.text(cell, "Begründung: " + Untrusted.cutAtWord(report.lightReason(), 600), Look.of(10));
        } else {
            return;
        }
        var long_ = cell.getStringCellValue().length() > 110;
        row.setHeightInPoints(
                long_ ? 18 + 13 * (float) (cell.getStringCellValue().length() / 110) : 17);
        sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, COLUMNS.size() - 1));
    }

    private static void sum(Workbook book, XSSFSheet sheet, Snapshot s) {
        if (s.blocks().isEmpty()) {
            return;
        }
        var row = sheet.createRow(HEAD_ROW + 1 + s.blocks().size());
        for (var c = 0; c < COLUMNS.size(); c++) {
            row.createCell(c).setCellStyle(book.style(c == 4 || c == 5 ? SUM.right() : SUM));
        }
        row.getCell(0).setCellValue("Summe");
        row.getCell(4).setCellValue(s.milestonesReached());
        row.getCell(5).setCellValue(s.milestonesTotal());
        range(book, sheet, s, row.getRowNum() + 1);
    }
}
