package de.stellwerk.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.reports.Opened;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A streamed register is the one that would have been written cell by cell. */
class RowWriterTest {
    private static final List<List<Value>> ROWS = List.of(
            row("Aktenplan", 5, ImpreciseDate.day(2020, 7, 10), Light.YELLOW),
            row("=HYPERLINK(\"http://x\")", -3, ImpreciseDate.quarter(2021, 4), Light.RED),
            row("a < b & c > d, _x0041_ und \"Zitat\"", 0, ImpreciseDate.year(2022), null),
            row("zwei\nZeilen mit \u0007 und Ende ", 7, null, Light.GREEN),
            row("\u0645\u0631\u062D\u0628\u0627", 7, ImpreciseDate.month(2020, 5), null),
            row("\uD83D\uDE80 los, \uD83D halb", 7, ImpreciseDate.day(1900, 1, 1), Light.GREEN),
            row("lang ".repeat(9_000), null, ImpreciseDate.halfYear(2020, 1), Light.RED),
            row(null, null, null, null),
            row("+49", 1, ImpreciseDate.quarter(2021, 4), Light.YELLOW));

    private static List<Value> row(String text, Integer number, ImpreciseDate date, Light light) {
        return List.of(
                Value.code(text),
                Value.text(text),
                Value.number(number),
                Value.days(number),
                Value.date(date),
                Value.heavyDate(date),
                Value.lamp(light, true),
                Value.lamp(light, false));
    }

    private interface Way {
        void write(Workbook book, Register register, String running, String legend);
    }

    private static XSSFWorkbook book(Way way) throws Exception {
        var columns = List.of(
                Register.Column.of("A", 8),
                Register.Column.of("B", 30),
                Register.Column.right("C", 8),
                Register.Column.right("D", 8),
                Register.Column.of("E", 12),
                Register.Column.of("F", 12),
                Register.Column.of("G", 12),
                Register.Column.of("H", 12));
        return Opened.workbook(out -> {
            try (var book = new Workbook()) {
                way.write(book, new Register("Liste", "Kontext", "tbl_Liste", 1, columns, ROWS), "Stand", "Legende");
                book.write(out);
            }
        });
    }

    @Test
    void streamedRegisterIsTheWrittenOne() throws Exception {
        try (var written = book(Register::write);
                var streamed = book(Register::stream)) {
            var expected = written.getSheetAt(0);
            var actual = streamed.getSheetAt(0);
            assertThat(actual.getLastRowNum()).isEqualTo(expected.getLastRowNum());
            for (var row : expected) {
                assertThat(actual.getRow(row.getRowNum()).getHeightInPoints()).isEqualTo(row.getHeightInPoints());
                for (var cell : row) {
                    var other = actual.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                    assertThat(told(other)).as(cell.getAddress().toString()).isEqualTo(told((XSSFCell) cell));
                }
            }
            assertThat(Opened.formulas(streamed)).isEmpty();
        }
    }

    /** Content and look. */
    private static List<Object> told(XSSFCell cell) {
        var style = cell.getCellStyle();
        return List.of(
                cell.getCellType(),
                new DataFormatter().formatCellValue(cell),
                style.getDataFormatString(),
                style.getQuotePrefixed(),
                style.getReadingOrder(),
                style.getAlignment(),
                style.getFont().getBold(),
                style.getBorderRight(),
                style.getBorderBottom(),
                style.getWrapText());
    }
}
