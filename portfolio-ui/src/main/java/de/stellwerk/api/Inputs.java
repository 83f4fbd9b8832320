package de.stellwerk.api;

import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Small steps from request to domain. */
final class Inputs {
    private Inputs() {}

    static Refused required(String field) {
        return Refused.input(field, "required");
    }

    static <T> T require(@Nullable T value, String field) {
        if (value == null) {
            throw required(field);
        }
        return value;
    }

    /** Four digits of year, so that no storage overflows. @throws DateTimeParseException if it is no day */
    static LocalDate day(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new DateTimeParseException("not a day", text, 0);
        }
        return LocalDate.parse(text);
    }

    static @Nullable YearMonth month(@Nullable String text, String field) {
        try {
            if (text != null && !text.matches("\\d{4}-\\d{2}")) {
                throw new DateTimeParseException("not a month", text, 0);
            }
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadInput(Violation.of(field, "badMonth", text));
        }
    }

    static Quarter quarter(@Nullable String text, String field) {
        try {
            return Quarter.parse(require(text, field));
        } catch (IllegalArgumentException e) {
            throw new BadInput(Violation.of(field, "badQuarter", String.valueOf(text)));
        }
    }

    /** The elements in domain form; none for {@code null}, and {@code null} among them is refused. */
    static <A, B> List<B> list(@Nullable List<A> items, String field, Function<A, B> map) {
        if (items == null) {
            return List.of();
        }
        for (int i = 0; i < items.size(); i++) {
            require(items.get(i), field + "[" + i + "]");
        }
        return items.stream().map(map).toList();
    }

    static List<String> texts(@Nullable List<String> items, String field) {
        return list(items, field, t -> t);
    }

    static <T> List<T> orEmpty(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
