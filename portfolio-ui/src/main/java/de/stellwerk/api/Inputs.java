package de.stellwerk.api;

import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
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
        return list(items, field, (item, _) -> map.apply(item));
    }

    /** The same for elements that name their own fields in a refusal: each is told where it stands, e.g. {@code tags[0]}. */
    static <A, B> List<B> list(@Nullable List<A> items, String field, BiFunction<A, String, B> map) {
        var mapped = new ArrayList<B>();
        for (int i = 0; i < orEmpty(items).size(); i++) {
            var path = field + "[" + i + "]";
            mapped.add(map.apply(require(items.get(i), path), path));
        }
        return List.copyOf(mapped);
    }

    static List<String> texts(@Nullable List<String> items, String field) {
        return list(items, field, t -> t);
    }

    static <T> List<T> orEmpty(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
