package de.stellwerk.reports.office;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** A value of a register; it is written as what it is, so that it sorts and filters right. */
public sealed interface Value {
    /** What the cell shows. */
    String printed();

    default boolean heavy() {
        return false;
    }

    void write(Workbook book, XSSFCell cell, boolean thickRight, boolean right);

    private static Look look(boolean thickRight, boolean right) {
        var look = Register.BASE.with(Look.Lines.ROW).thickRight(thickRight);
        return right
                ? look.right()
                : look.align(
                        org.apache.poi.ss.usermodel.HorizontalAlignment.LEFT,
                        org.apache.poi.ss.usermodel.VerticalAlignment.TOP);
    }

    static Value text(@Nullable String text) {
        return new Text(Wording.orNone(text), false);
    }

    static Value code(@Nullable String text) {
        return new Text(Wording.orNone(text), true);
    }

    static Value number(@Nullable Integer number) {
        return number == null ? text(null) : new Number(number, "0");
    }

    /** A number of days with its sign. */
    static Value days(@Nullable Integer days) {
        return days == null ? text(null) : new Number(days, "+0;\u22120;0");
    }

    static Value date(@Nullable ImpreciseDate date) {
        return date == null ? text(null) : new Day(date, false);
    }

    static Value heavyDate(@Nullable ImpreciseDate date) {
        return date == null ? text(null) : new Day(date, true);
    }

    static Value date(LocalDate day) {
        return date(ImpreciseDate.day(day));
    }

    /** A light; where none is expected "–". */
    static Value lamp(@Nullable Light light, boolean expected) {
        return light == null && !expected ? text(null) : new Reported(Lamp.of(light));
    }

    /** Any text. */
    record Text(String printed, boolean heavy) implements Value {
        @Override
        public void write(Workbook book, XSSFCell cell, boolean thickRight, boolean right) {
            var look = look(thickRight, right);
            book.text(cell, printed, heavy ? look.heavy() : look);
        }
    }

    /** A whole number. */
    record Number(int number, String format) implements Value {
        @Override
        public String printed() {
            return Wording.signed(number);
        }

        @Override
        public void write(Workbook book, XSSFCell cell, boolean thickRight, boolean right) {
            cell.setCellStyle(book.style(look(thickRight, right).format(format)));
            cell.setCellValue(number);
        }
    }

    /** The last day that the statement allows, shown as exactly as it was stated. */
    record Day(ImpreciseDate date, boolean heavy) implements Value {
        @Override
        public String printed() {
            return date.format(Locale.GERMANY);
        }

        @Override
        public void write(Workbook book, XSSFCell cell, boolean thickRight, boolean right) {
            var exact = date.precision() == Precision.DAY;
            var look = look(thickRight, right).format(exact ? "dd.mm.yyyy" : "\"" + printed() + "\"");
            cell.setCellStyle(book.style(heavy ? look.heavy() : look));
            cell.setCellValue(date.date());
        }
    }

    /** A reported light. */
    record Reported(Lamp lamp) implements Value {
        @Override
        public String printed() {
            return lamp.text();
        }

        @Override
        public void write(Workbook book, XSSFCell cell, boolean thickRight, boolean right) {
            book.lines(cell, List.of(Span.lamp(lamp, 10, 10)), look(thickRight, right));
        }
    }
}
