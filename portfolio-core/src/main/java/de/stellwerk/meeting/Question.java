package de.stellwerk.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A question from the body and its answer (requirements row 84). One of the two is always there.
 *
 * @param question {@code null}: the minutes give the answer alone
 * @param answer {@code null}: it is still owed
 */
public record Question(@Nullable String question, @Nullable String answer) {
    /** Whether an answer is still owed. */
    @JsonIgnore
    public boolean open() {
        return answer == null;
    }
}
