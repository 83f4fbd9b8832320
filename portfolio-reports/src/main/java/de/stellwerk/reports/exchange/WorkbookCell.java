package de.stellwerk.reports.exchange;

import de.stellwerk.exchange.Cell;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;

/** Turns a cell of a workbook into a neutral one. */
final class WorkbookCell {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.uuuu");

    private WorkbookCell() {}

    static Optional<Cell> read(org.apache.poi.ss.usermodel.Cell cell) {
        var column = CellReference.convertNumToColString(cell.getColumnIndex());
        return switch (cell.getCellType()) {
            case STRING -> Optional.of(Cell.text(column, cell.getStringCellValue()));
            case NUMERIC -> Optional.of(DateUtil.isCellDateFormatted(cell) ? date(cell, column) : number(cell, column));
            case BOOLEAN -> Optional.of(Cell.text(column, cell.getBooleanCellValue() ? "ja" : "nein"));
            case FORMULA -> Optional.of(Cell.formula(column, cell.getCellFormula()));
            case ERROR -> Optional.of(Cell.error(column));
            case BLANK, _NONE -> Optional.empty();
        };
    }

    /** A spreadsheet turns a typed "06.2020" into the first of the month and shows no day: none was meant. */
    private static Cell date(org.apache.poi.ss.usermodel.Cell cell, String column) {
        var day = cell.getLocalDateTimeCellValue().toLocalDate();
        var showsDay = format(cell).contains("d");
        return showsDay || day.getDayOfMonth() != 1 ? Cell.date(column, day) : Cell.text(column, MONTH.format(day));
    }

    /** Without what stands in brackets: a language such as de-DE is no day. */
    private static String format(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellStyle()
                .getDataFormatString()
                .replaceAll("\\[[^]]*]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell, String column) {
        return Cell.number(column, BigDecimal.valueOf(cell.getNumericCellValue()));
    }
}
