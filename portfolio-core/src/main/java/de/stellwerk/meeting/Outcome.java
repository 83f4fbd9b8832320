package de.stellwerk.meeting;

import de.stellwerk.shared.MeasureId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting made of an item.
 *
 * @param result {@code null}: none yet
 * @param number of the resolution, as the minutes give it
 * @param resolution its words; given exactly where something was resolved
 * @param followUp measure that has to carry it out, {@code null}: none
 * @param questions in the order of the minutes
 */
public record Outcome(
        @Nullable Result result,
        @Nullable String number,
        @Nullable String resolution,
        @Nullable MeasureId followUp,
        List<Question> questions) {
    /** Nothing yet. */
    public static final Outcome NONE = new Outcome(null, null, null, null, List.of());

    public Outcome {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
