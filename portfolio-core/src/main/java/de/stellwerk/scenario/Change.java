package de.stellwerk.scenario;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import de.stellwerk.schedule.PlanInput;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that shall be other than in the live plan: what it was when it was changed, which is the base, and what it shall be. It
 * names its entity by id and can be laid over any plan.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MeasureChange.class, name = "MEASURE"),
    @JsonSubTypes.Type(value = MilestoneChange.class, name = "MILESTONE"),
    @JsonSubTypes.Type(value = RelationAdded.class, name = "RELATION_ADDED"),
    @JsonSubTypes.Type(value = RelationChanged.class, name = "RELATION_CHANGED"),
    @JsonSubTypes.Type(value = RelationRemoved.class, name = "RELATION_REMOVED")
})
public sealed interface Change permits MeasureChange, MilestoneChange, RelationChange {
    /** Id of what it changes. */
    UUID key();

    /** Kind of that in the journal. */
    String entity();

    /** The version of it that the base is from; 0: it is new. */
    long baseVersion();

    /** The plan with the change; the same plan if what it changes is not in it any more. */
    PlanInput on(PlanInput plan);

    /** Whether the live plan has lost what it changes. */
    boolean gone(PlanInput live);

    /** Whether the live plan says something else there than the base does. */
    boolean outrun(PlanInput live);

    /**
     * Whether a change of the live plan was one of what this change touches, and not of other fields.
     *
     * @param before the stored form, like {@code after}; {@code null}: it was created, or deleted
     */
    boolean touchedBy(@Nullable String before, @Nullable String after);

    /** With the live plan as its base; empty if it would change nothing there any more. */
    Optional<Change> rebased(PlanInput live);

    /** With the base that an earlier change of the same entity had. */
    Change basedAs(Change earlier);
}
