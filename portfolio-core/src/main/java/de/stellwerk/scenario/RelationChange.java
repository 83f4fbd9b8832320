package de.stellwerk.scenario;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.schedule.Relation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A relation that is added, removed or another. */
public sealed interface RelationChange extends Change permits RelationAdded, RelationChanged, RelationRemoved {
    /** As it was; {@code null}: there was none. */
    @Nullable
    Relation base();

    /** As it shall be; {@code null}: there shall be none. */
    @Nullable
    Relation wanted();

    /** Either of them, to be named. */
    default Relation relation() {
        var wanted = wanted();
        return wanted == null ? Objects.requireNonNull(base()) : wanted;
    }

    /** @return empty if both are the same, but for their versions, or there is none */
    static Optional<Change> of(@Nullable Relation base, @Nullable Relation wanted) {
        if (wanted == null) {
            return Optional.ofNullable(base).map(RelationRemoved::new);
        }
        if (base == null) {
            return Optional.of(new RelationAdded(wanted));
        }
        return same(base, wanted)
                ? Optional.empty()
                : Optional.of(new RelationChanged(base, wanted.withVersion(base.version())));
    }

    private static boolean same(@Nullable Relation a, @Nullable Relation b) {
        return a == null || b == null ? a == b : a.withVersion(0).equals(b.withVersion(0));
    }

    @JsonIgnore
    @Override
    default UUID key() {
        return relation().key();
    }

    @Override
    default String entity() {
        return "relation";
    }

    @Override
    default long baseVersion() {
        var base = base();
        return base == null ? 0 : base.version();
    }

    @Override
    default PlanInput on(PlanInput plan) {
        if (gone(plan)) {
            return plan;
        }
        var others = plan.relations().stream().filter(r -> !r.key().equals(key()));
        return plan.withRelations(
                Stream.concat(others, Stream.ofNullable(wanted())).toList());
    }

    private @Nullable Relation in(PlanInput plan) {
        List<Relation> found =
                plan.relations().stream().filter(r -> r.key().equals(key())).toList();
        return found.isEmpty() ? null : found.getFirst();
    }

    @Override
    default boolean gone(PlanInput live) {
        return base() != null && in(live) == null;
    }

    @Override
    default boolean outrun(PlanInput live) {
        return !same(base(), in(live));
    }

    @Override
    default boolean touchedBy(@Nullable String before, @Nullable String after) {
        return true;
    }

    @Override
    default Optional<Change> rebased(PlanInput live) {
        return gone(live) ? Optional.empty() : of(in(live), wanted());
    }

    @Override
    default Change basedAs(Change earlier) {
        return earlier instanceof RelationChange e ? of(e.base(), wanted()).orElse(this) : this;
    }
}
