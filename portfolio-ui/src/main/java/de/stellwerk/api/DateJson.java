package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Precision;
import de.stellwerk.shared.Quarter;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as it was stated. In requests a text does as well: 2020-06-30, 2020-06, 2020-Q2, 2020-H1 or 2020.
 *
 * @param date the last day that the statement allows
 * @param precision how exact the statement is
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ImpreciseDate", example = "{\"date\":\"2019-06-30\",\"precision\":\"HALF_YEAR\"}")
record DateJson(LocalDate date, Precision precision) {

    static @Nullable DateJson of(@Nullable ImpreciseDate date) {
        return date == null ? null : new DateJson(date.date(), date.precision());
    }

    /** @throws de.stellwerk.shared.Refused if a part is missing */
    static @Nullable ImpreciseDate domain(@Nullable DateJson date, String field) {
        if (date == null) {
            return null;
        }
        if (date.date() == null || date.precision() == null) {
            throw Inputs.required(field + (date.date() == null ? ".date" : ".precision"));
        }
        return new ImpreciseDate(date.date(), date.precision());
    }

    /** @throws IllegalArgumentException if it is no date */
    static DateJson parse(String text) {
        try {
            return of(parsed(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date: " + text, e);
        }
    }

    private static ImpreciseDate parsed(String text) {
        if (text.matches("\\d{4}")) {
            return ImpreciseDate.year(Integer.parseInt(text));
        }
        if (text.matches("\\d{4}-H[12]")) {
            return ImpreciseDate.halfYear(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
        }
        if (text.matches("\\d{4}-Q[1-4]")) {
            var quarter = Quarter.parse(text);
            return ImpreciseDate.quarter(quarter.year(), quarter.number());
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            var month = YearMonth.parse(text);
            return ImpreciseDate.month(month.getYear(), month.getMonthValue());
        }
        return ImpreciseDate.day(Inputs.day(text));
    }

    /** As {@link #parse} takes it. */
    String text() {
        var half = date.getMonthValue() <= 6 ? 1 : 2;
        return switch (precision) {
            case DAY -> date.toString();
            case MONTH -> YearMonth.from(date).toString();
            case QUARTER -> Quarter.of(date).toString();
            case HALF_YEAR -> date.getYear() + "-H" + half;
            case YEAR -> String.valueOf(date.getYear());
        };
    }
}
