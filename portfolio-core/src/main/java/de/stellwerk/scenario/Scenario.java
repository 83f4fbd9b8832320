package de.stellwerk.scenario;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.ScenarioId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A branch of the plan (Variante): what shall be other than in the live plan, which it never alters before it is merged.
 *
 * @param owner who made it
 * @param changes at most one of each measure, milestone and relation
 * @param closing {@code null}: still open
 */
public record Scenario(
        ScenarioId id,
        long version,
        ProgrammeId programme,
        String name,
        @Nullable String note,
        State state,
        PersonId owner,
        Instant createdAt,
        List<Change> changes,
        @Nullable Closing closing)
        implements Entity<Scenario> {
    /** Whether it can still be changed, and if not, what became of it. */
    public enum State {
        OPEN,
        MERGED,
        DISCARDED
    }

    /**
     * Who merged or discarded it, and when.
     *
     * @param impact what it would have done to the live plan of that moment
     */
    public record Closing(PersonId by, Instant at, Impact impact) {}

    public Scenario {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @JsonIgnore
    public boolean open() {
        return state == State.OPEN;
    }

    /** The plan as it would be. */
    public PlanInput on(PlanInput live) {
        var plan = live;
        for (var change : changes) {
            plan = change.on(plan);
        }
        return plan;
    }

    /**
     * With the changes that make the wanted plan out of the live one. What was changed before keeps the base that it had then, and
     * what the live plan has lost stays, so that somebody decides about it.
     */
    public Scenario wanting(PlanInput live, PlanInput wanted) {
        Map<UUID, Change> before = changes.stream().collect(Collectors.toMap(Change::key, Function.identity()));
        Map<UUID, Change> now = Changes.between(live, wanted).stream()
                .map(c -> before.containsKey(c.key()) ? c.basedAs(before.get(c.key())) : c)
                .collect(Collectors.toMap(Change::key, Function.identity(), (a, _) -> a, java.util.LinkedHashMap::new));
        var next = new ArrayList<Change>();
        for (var change : changes) {
            var kept = now.remove(change.key());
            if (kept != null) {
                next.add(kept);
            } else if (change.gone(live)) {
                next.add(change);
            }
        }
        next.addAll(now.values());
        return with(next);
    }

    /** Without the change of one entity. */
    public Scenario without(Change change) {
        return with(changes.stream().filter(c -> !c.key().equals(change.key())).toList());
    }

    /** With the live plan as the base of every change that still changes it. */
    public Scenario rebased(PlanInput live) {
        return with(changes.stream()
                .map(c -> c.rebased(live))
                .flatMap(java.util.Optional::stream)
                .toList());
    }

    public Scenario with(List<Change> changes) {
        return new Scenario(id, version, programme, name, note, state, owner, createdAt, changes, closing);
    }

    public Scenario named(String name, @Nullable String note) {
        return new Scenario(id, version, programme, name, note, state, owner, createdAt, changes, closing);
    }

    Scenario closed(State state, Closing closing) {
        return new Scenario(id, version, programme, name, note, state, owner, createdAt, changes, closing);
    }

    @Override
    public Scenario withVersion(long version) {
        return new Scenario(id, version, programme, name, note, state, owner, createdAt, changes, closing);
    }
}
