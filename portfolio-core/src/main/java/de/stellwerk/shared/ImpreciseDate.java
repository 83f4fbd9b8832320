package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A date as exact as it was stated (requirements rows 21 and 33).
 *
 * @param date the last day that the statement allows: for "2022" it is 2022-12-31
 * @param precision how exact the statement is
 */
public record ImpreciseDate(LocalDate date, Precision precision) implements Comparable<ImpreciseDate> {

    /** Moves the date to the last day of its period, so that equal statements are equal. */
    public ImpreciseDate {
        date = lastDay(date, precision);
    }

    public static ImpreciseDate day(LocalDate day) {
        return new ImpreciseDate(day, Precision.DAY);
    }

    public static ImpreciseDate day(int year, int month, int day) {
        return day(LocalDate.of(year, month, day));
    }

    public static ImpreciseDate month(int year, int month) {
        return new ImpreciseDate(LocalDate.of(year, month, 1), Precision.MONTH);
    }

    public static ImpreciseDate quarter(int year, int quarter) {
        return new ImpreciseDate(LocalDate.of(year, 3 * quarter, 1), Precision.QUARTER);
    }

    public static ImpreciseDate halfYear(int year, int half) {
        return new ImpreciseDate(LocalDate.of(year, 6 * half, 1), Precision.HALF_YEAR);
    }

    public static ImpreciseDate year(int year) {
        return new ImpreciseDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    private static LocalDate lastDay(LocalDate date, Precision precision) {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> YearMonth.from(date).atEndOfMonth();
            case QUARTER -> Quarter.of(date).lastDay();
            case HALF_YEAR ->
                YearMonth.of(date.getYear(), date.getMonthValue() <= 6 ? 6 : 12).atEndOfMonth();
            case YEAR -> LocalDate.of(date.getYear(), 12, 31);
        };
    }

    /** The first day that the statement allows. */
    @JsonIgnore
    public LocalDate firstDay() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> Quarter.of(date).firstDay();
            case HALF_YEAR -> LocalDate.of(date.getYear(), date.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(date.getYear(), 1, 1);
        };
    }

    /** As a person writes it, never more exact than it was stated: 10.07.2020, Juni 2020, Q4 2020, 1. Halbjahr 2020, 2021. */
    public String format(Locale locale) {
        var german = Locale.GERMAN.getLanguage().equals(locale.getLanguage());
        return switch (precision) {
            case DAY ->
                date.format(german ? DateTimeFormatter.ofPattern("dd.MM.yyyy") : DateTimeFormatter.ISO_LOCAL_DATE);
            case MONTH -> date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + date.getYear();
            case QUARTER -> "Q" + Quarter.of(date).number() + " " + date.getYear();
            case HALF_YEAR -> (date.getMonthValue() <= 6 ? 1 : 2) + (german ? ". Halbjahr " : "H ") + date.getYear();
            case YEAR -> String.valueOf(date.getYear());
        };
    }

    @Override
    public int compareTo(ImpreciseDate other) {
        var byDay = date.compareTo(other.date);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }
}
