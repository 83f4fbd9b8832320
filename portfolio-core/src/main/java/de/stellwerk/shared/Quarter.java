package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/** A quarter of a calendar year, written {@code 2020-Q2}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})-Q([1-4])");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter " + number);
        }
    }

    /** @throws IllegalArgumentException if the text is not like {@code 2020-Q2} */
    @JsonCreator
    public static Quarter parse(String text) {
        var m = TEXT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a quarter: " + text);
        }
        return new Quarter(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    public static Quarter of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    public static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return lastMonth().atEndOfMonth();
    }

    public YearMonth lastMonth() {
        return YearMonth.of(year, 3 * number);
    }

    public List<YearMonth> months() {
        return List.of(lastMonth().minusMonths(2), lastMonth().minusMonths(1), lastMonth());
    }

    public Quarter next() {
        return of(lastMonth().plusMonths(1));
    }

    public Quarter previous() {
        return of(lastMonth().minusMonths(3));
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @JsonValue
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
