package de.stellwerk.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A filled cell of a sheet.
 *
 * @param column its letter, e.g. C
 * @param text what it says, as a person reads it
 * @param number of a number cell
 * @param date of a date cell
 */
public record Cell(
        String column,
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date) {
    /** What the cell holds; formulas and errors are never taken as a value. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        ERROR
    }

    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    public static Cell text(String column, String text) {
        return new Cell(column, Kind.TEXT, text, null, null);
    }

    public static Cell number(String column, BigDecimal number) {
        return new Cell(column, Kind.NUMBER, number.stripTrailingZeros().toPlainString(), number, null);
    }

    public static Cell date(String column, LocalDate date) {
        return new Cell(column, Kind.DATE, GERMAN_DAY.format(date), null, date);
    }

    public static Cell formula(String column, String formula) {
        return new Cell(column, Kind.FORMULA, formula, null, null);
    }

    public static Cell error(String column) {
        return new Cell(column, Kind.ERROR, "", null, null);
    }

    boolean blank() {
        return kind != Kind.FORMULA && kind != Kind.ERROR && text.isBlank();
    }
}
