package de.stellwerk.governance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.MeasureId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a consulted group was asked about a measure and what it said (requirements row 70).
 *
 * @param group the consulted group's role, e.g. Personalrat
 * @param result in a word, {@code null} while none is on record
 * @param question what was put to the group, {@code null}: the measure as it is
 * @param statement the group's own words
 */
public record Consultation(
        ConsultationId id,
        long version,
        MeasureId measure,
        String group,
        LocalDate asked,
        @Nullable LocalDate answered,
        @Nullable String result,
        @Nullable String question,
        @Nullable String statement)
        implements Entity<Consultation> {
    /** Without question and statement, as documents have it. */
    public Consultation(
            ConsultationId id,
            long version,
            MeasureId measure,
            String group,
            LocalDate asked,
            @Nullable LocalDate answered,
            @Nullable String result) {
        this(id, version, measure, group, asked, answered, result, null, null);
    }

    /** The same with an answer. */
    Consultation answered(@Nullable LocalDate day, @Nullable String newResult, @Nullable String newStatement) {
        return new Consultation(id, version, measure, group, asked, day, newResult, question, newStatement);
    }

    @JsonIgnore
    public boolean open() {
        return answered == null && result == null;
    }

    /** Whether both say that the same group was asked about the same measure on the same day, which is one consultation. */
    boolean repeats(Consultation other) {
        return !id.equals(other.id)
                && measure.equals(other.measure)
                && group.equals(other.group)
                && asked.equals(other.asked);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Consultation withVersion(long version) {
        return new Consultation(id, version, measure, group, asked, answered, result, question, statement);
    }
}
