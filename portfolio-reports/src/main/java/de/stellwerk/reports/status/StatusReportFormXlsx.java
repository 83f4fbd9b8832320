package de.stellwerk.reports.status;

import de.stellwerk.form.FormPaper;
import de.stellwerk.form.FormService;
import de.stellwerk.form.ReportForm;
import de.stellwerk.reports.office.DocumentProperties;
import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Look;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.office.Workbook;
import de.stellwerk.reports.status.FormSlot.Kind;
import de.stellwerk.shared.Digest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes the form that a department without a login fills in: the printed form, prefilled, with all but the yellow cells locked. */
@Singleton
public class StatusReportFormXlsx {
    /** Sheet with what tells the form from all others. */
    static final String SHEET = "_stellwerk";

    static final String VERSION = "stellwerk-formular-1";
    /** First row of the proposals, counted from 0. */
    static final int PROPOSALS = 19;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final Look FACT = StatusReportXlsx.VALUE.on("F4F5F9").named("Vorbelegt");
    private static final Look NOTE =
            StatusReportXlsx.BASE.on("EDF1FB").align(HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    private static final Look INPUT = StatusReportXlsx.VALUE.on(Palette.INPUT).named("Eingabe");
    private static final Look DATE = INPUT.format("dd.mm.yyyy");

    /** What stands in the cells that are not to be filled in, in reading order. */
    public List<String> locked(FormPaper paper) {
        return FormPlan.locked(paper);
    }

    /** Writes the workbook; the stream stays open. @param token stands on a hidden sheet alone */
    public void write(ReportForm form, FormPaper paper, String token, OutputStream out) throws IOException {
        try (var book = new Workbook()) {
            properties(paper).applyTo(book.book());
            new Writing(book, form, paper, token).write();
            book.write(out);
        }
    }

    private static DocumentProperties properties(FormPaper paper) {
        var period = paper.report().period();
        var day = paper.proposed().date() == null
                ? paper.validUntil()
                : paper.proposed().date();
        return new DocumentProperties(
                "Formular Projekt-Statusbericht " + paper.measureCode() + " " + Wording.month(period) + ", "
                        + paper.municipality(),
                paper.programme(),
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                Map.of("bericht", period + " " + paper.measureCode()));
    }

    private static final class Writing {
        private final Workbook book;
        private final ReportForm form;
        private final FormPaper paper;
        private final String token;
        private final XSSFSheet sheet;
        private final XSSFSheet hidden;
        private final Map<Short, XSSFCellStyle> unlocked = new HashMap<>();
        private int proposals = PROPOSALS;

        Writing(Workbook book, ReportForm form, FormPaper paper, String token) {
            this.book = book;
            this.form = form;
            this.paper = paper;
            this.token = token;
            sheet = book.sheet("Statusbericht");
            hidden = book.sheet(SHEET);
        }

        void write() {
            for (var c = 0; c < Form.COLUMNS.length; c++) {
                Workbook.width(sheet, c, Form.COLUMNS[c]);
            }
            identity();
            var rows = FormPlan.of(paper);
            for (int at = 0; at < rows.size(); at++) {
                row(at, rows.get(at));
            }
            numbers(rows);
            StatusReportXlsx.print(sheet);
            book.book().setPrintArea(0, 0, 7, 0, rows.size() - 1);
            sheet.enableLocking();
            sheet.lockSelectLockedCells(true);
            sheet.lockFormatRows(false);
            book.book().lockStructure();
            book.book().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        }

        private void identity() {
            hidden(0, "Formular", VERSION);
            hidden(1, "Kennung", token);
            hidden(2, "Bericht", form.statusReport().toString());
            hidden(3, "Version", String.valueOf(form.reportVersion()));
            hidden(4, "Prüfsumme", Digest.ofText(String.join("\n", form.locked())));
            for (int i = 0; i < paper.phases().size(); i++) {
                book.text(cell(hidden, PROPOSALS + i, 3), paper.phases().get(i), StatusReportXlsx.BASE);
            }
        }

        private void hidden(int row, String name, String value) {
            book.text(cell(hidden, row, 0), name, StatusReportXlsx.BASE);
            book.text(cell(hidden, row, 1), value, StatusReportXlsx.BASE);
        }

        private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
            var there = sheet.getRow(row);
            return (there == null ? sheet.createRow(row) : there).createCell(column);
        }

        private void row(int at, FormPlan.Row row) {
            var to = StatusReportXlsx.row(sheet, at, Math.round(row.height() * 4) / 4.0);
            for (var c = 0; row.number() > 0 && c < Form.COLUMNS.length; c++) {
                to.createCell(c).setCellStyle(book.style(c == 0 ? StatusReportXlsx.NUMBER : FACT));
            }
            for (var slot : row.slots()) {
                for (var c = slot.from(); c <= slot.to(); c++) {
                    var cell = to.getCell(c) == null ? to.createCell(c) : to.getCell(c);
                    cell.setCellStyle(style(slot, book.style(look(slot))));
                }
                fill(to.getCell(slot.from()), slot);
                StatusReportXlsx.merge(sheet, at, at, slot.from(), slot.to());
            }
        }

        private void fill(XSSFCell cell, FormSlot slot) {
            switch (slot.kind()) {
                case DAY -> day(cell, slot);
                case TEXT, LIGHT, PHASE -> {
                    if (!slot.text().isEmpty()) {
                        book.text(cell, slot.text(), look(slot));
                    }
                }
                case TITLE, HEAD, NOTE, LEGEND -> book.text(cell, slot.text(), look(slot));
                case NUMBER, LABEL, FACT -> book.lines(cell, slot.lines(), look(slot));
            }
            cell.setCellStyle(style(slot, cell.getCellStyle()));
            if (slot.isInput()) {
                proposal(cell, slot);
                validate(cell, slot);
            }
        }

        private static void day(XSSFCell cell, FormSlot slot) {
            var text = slot.text();
            try {
                cell.setCellValue(LocalDate.parse(text, DAY));
            } catch (DateTimeParseException vague) {
                if (!text.isEmpty()) {
                    cell.setCellValue(text);
                }
            }
        }

        private static Look look(FormSlot slot) {
            return switch (slot.kind()) {
                case TITLE -> StatusReportXlsx.TITLE;
                case HEAD -> StatusReportXlsx.HEAD;
                case NOTE -> NOTE;
                case LEGEND -> StatusReportXlsx.QUIET;
                case NUMBER -> StatusReportXlsx.NUMBER;
                case LABEL -> StatusReportXlsx.LABEL;
                case FACT -> FACT;
                case DAY -> DATE;
                case TEXT, LIGHT, PHASE -> INPUT;
            };
        }

        /** An input's cells can be written in, and have a border of their own. */
        private XSSFCellStyle style(FormSlot slot, XSSFCellStyle style) {
            return slot.isInput() && style.getLocked()
                    ? unlocked.computeIfAbsent(style.getIndex(), _ -> unlocked(style))
                    : style;
        }

        private XSSFCellStyle unlocked(XSSFCellStyle from) {
            var style = book.book().createCellStyle();
            style.cloneStyleFrom(from);
            style.setLocked(false);
            var border = new XSSFColor(java.util.HexFormat.of().parseHex("ff" + Palette.NOTE_BAR), null);
            style.setTopBorderColor(border);
            style.setBottomBorderColor(border);
            style.setLeftBorderColor(border);
            style.setRightBorderColor(border);
            return style;
        }

        /** Grey as long as the cell says what was proposed; compared through a name, since a condition knows its own sheet only. */
        private void proposal(XSSFCell cell, FormSlot slot) {
            if (slot.text().isEmpty()
                    || slot.kind() == Kind.DAY && cell.getCellType() != org.apache.poi.ss.usermodel.CellType.STRING) {
                return;
            }
            var at = proposals++;
            book.text(cell(hidden, at, 0), cell.getReference(), StatusReportXlsx.BASE);
            var value = hidden.getRow(at).createCell(1);
            value.setCellStyle(cell.getCellStyle());
            value.setCellValue(cell.getRichStringCellValue());
            var name = book.book().createName();
            name.setNameName("vorschlag_" + at);
            name.setRefersToFormula(SHEET + "!$B$" + (at + 1));
            var conditional = sheet.getSheetConditionalFormatting();
            var rule = conditional.createConditionalFormattingRule(
                    "EXACT(" + cell.getReference() + ",vorschlag_" + at + ")");
            rule.createFontFormatting()
                    .setFontColor(new XSSFColor(java.util.HexFormat.of().parseHex("ff" + Palette.SECONDARY), null));
            conditional.addConditionalFormatting(
                    new CellRangeAddress[] {
                        new CellRangeAddress(cell.getRowIndex(), cell.getRowIndex(), slot.from(), slot.to())
                    },
                    rule);
        }

        private void validate(XSSFCell cell, FormSlot slot) {
            var helper = sheet.getDataValidationHelper();
            var constraint = switch (slot.kind()) {
                case LIGHT ->
                    helper.createExplicitListConstraint(
                            new String[] {Lamp.GREEN.text(), Lamp.YELLOW.text(), Lamp.RED.text()});
                case PHASE ->
                    paper.phases().isEmpty()
                            ? helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, "100", null)
                            : helper.createFormulaListConstraint(phases());
                case DAY ->
                    helper.createDateConstraint(
                            OperatorType.GREATER_OR_EQUAL,
                            serial(paper.report().period().atDay(1)),
                            null,
                            null);
                default ->
                    helper.createTextLengthConstraint(
                            OperatorType.LESS_OR_EQUAL, String.valueOf(FormService.LONGEST_TEXT), null);
            };
            var rule = helper.createValidation(
                    constraint,
                    new CellRangeAddressList(cell.getRowIndex(), cell.getRowIndex(), slot.from(), slot.from()));
            rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
            rule.setShowErrorBox(true);
            rule.createErrorBox(
                    "Stellwerk",
                    slot.kind() == Kind.DAY
                            ? "Bitte einen Termin angeben (TT.MM.JJJJ)."
                            : slot.kind() == Kind.TEXT
                                    ? "Bitte höchstens " + FormService.LONGEST_TEXT + " Zeichen."
                                    : "Bitte aus der Liste wählen.");
            prompt(rule, slot.prompt());
            rule.setEmptyCellAllowed(true);
            // In this format the flag is the other way round: true shows the arrow of the list.
            rule.setSuppressDropDownArrow(true);
            sheet.addValidationData(rule);
        }

        private static void prompt(DataValidation rule, FormSlot.@Nullable Prompt prompt) {
            if (prompt != null) {
                rule.setShowPromptBox(true);
                rule.createPromptBox(prompt.title(), prompt.text());
            }
        }

        private String phases() {
            if (book.book().getName("phasen") == null) {
                var name = book.book().createName();
                name.setNameName("phasen");
                name.setRefersToFormula(SHEET + "!$D$" + (PROPOSALS + 1) + ":$D$"
                        + (PROPOSALS + paper.phases().size()));
            }
            return "phasen";
        }

        private static String serial(LocalDate day) {
            return String.valueOf((int) org.apache.poi.ss.usermodel.DateUtil.getExcelDate(day));
        }

        private void numbers(List<FormPlan.Row> rows) {
            for (var number = 1; number <= 8; number++) {
                var n = number;
                var first = (int) rows.stream().takeWhile(r -> r.number() != n).count();
                var count = (int) rows.stream().filter(r -> r.number() == n).count();
                sheet.getRow(first).getCell(0).setCellValue(n);
                StatusReportXlsx.merge(sheet, first, first + count - 1, 0, 0);
            }
        }
    }
}
