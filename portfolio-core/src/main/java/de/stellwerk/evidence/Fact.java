package de.stellwerk.evidence;

import de.stellwerk.shared.Light;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a computed light rests on, as it stood on the day.
 *
 * @param light that it speaks for, {@code null}: for none, it only says why nothing can be judged
 * @param subject what it is about: title of a deadline, code of a milestone or of a measure
 * @param count days or number, as {@link FactKind} says; else 0
 * @param date as {@link FactKind} says
 */
public record Fact(
        FactKind kind,
        @Nullable Light light,
        @Nullable String subject,
        int count,
        @Nullable LocalDate date) {
    Fact as(Light other) {
        return new Fact(kind, other, subject, count, date);
    }

    static Fact of(FactKind kind, @Nullable Light light) {
        return new Fact(kind, light, null, 0, null);
    }
}
