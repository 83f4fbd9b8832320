package de.stellwerk.governance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.FeedbackId;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.ProgrammeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a department, a lead or a body tells the core team, and the answer (requirements row 90).
 *
 * @param measure that it is about, {@code null}: the whole programme
 * @param department for which it speaks, {@code null}: none
 * @param author by id, never by name
 */
public record Feedback(
        FeedbackId id,
        long version,
        ProgrammeId programme,
        @Nullable MeasureId measure,
        @Nullable DepartmentId department,
        Kind kind,
        String text,
        PersonId author,
        Instant createdAt,
        State state,
        @Nullable String answer,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt)
        implements Entity<Feedback> {

    /** Rückmeldung, Bedarf. */
    public enum Kind {
        FEEDBACK,
        NEED
    }

    /** Whether the core team has answered. */
    public enum State {
        OPEN,
        ANSWERED
    }

    Feedback withContent(Kind newKind, String newText) {
        return new Feedback(
                id,
                version,
                programme,
                measure,
                department,
                newKind,
                newText,
                author,
                createdAt,
                state,
                answer,
                answeredBy,
                answeredAt);
    }

    Feedback answered(String words, PersonId by, Instant at) {
        return new Feedback(
                id,
                version,
                programme,
                measure,
                department,
                kind,
                text,
                author,
                createdAt,
                State.ANSWERED,
                words,
                by,
                at);
    }

    @JsonIgnore
    public boolean open() {
        return state == State.OPEN;
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Feedback withVersion(long version) {
        return new Feedback(
                id,
                version,
                programme,
                measure,
                department,
                kind,
                text,
                author,
                createdAt,
                state,
                answer,
                answeredBy,
                answeredAt);
    }
}
