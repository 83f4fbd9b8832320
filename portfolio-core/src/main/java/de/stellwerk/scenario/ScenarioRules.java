package de.stellwerk.scenario;

import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Block;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.schedule.engine.Tie;
import de.stellwerk.shared.Check;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a scenario must be to be compared at all. Whether its plan is possible is shown, and asked when it is merged. */
final class ScenarioRules {
    static final int LONGEST_NAME = 100;
    static final int MOST_CHANGES = 500;
    private static final int MOST_MONTHS = 600;
    private static final int LONGEST_NOTE = 2_000;

    private final Set<UUID> nodes;
    private final Check check = new Check();

    private ScenarioRules(PlanInput live) {
        nodes = Stream.concat(
                        live.measures().stream().map(Measure::key),
                        live.blocks().stream().map(Block::key))
                .collect(Collectors.toSet());
    }

    static void check(Scenario scenario, PlanInput live) {
        new ScenarioRules(live).all(scenario);
    }

    private void all(Scenario s) {
        check.text(s.name(), "name", LONGEST_NAME)
                .optional(s.note(), "note", LONGEST_NOTE)
                .that(s.changes().size() <= MOST_CHANGES, "changes", "tooManyChanges", MOST_CHANGES);
        var seen = new HashSet<UUID>();
        List<Change> changes = s.changes();
        for (int i = 0; i < changes.size(); i++) {
            var field = "changes[" + i + "]";
            check.that(seen.add(changes.get(i).key()), field, "changedTwice");
            one(changes.get(i), field + ".");
        }
        check.done();
    }

    private void one(Change change, String field) {
        switch (change) {
            case MeasureChange c -> plan(c.after(), field);
            case MilestoneChange _ -> {
                // Any date can be expected.
            }
            case RelationChange c -> relation(c.wanted(), field);
        }
    }

    private void plan(MeasurePlan p, String field) {
        check.notNull(p.state(), field + "state")
                .that(inRange(p.minMonths()), field + "minMonths", "numberBetween", 0, MOST_MONTHS)
                .that(inRange(p.maxMonths()), field + "maxMonths", "numberBetween", 0, MOST_MONTHS)
                .that(
                        p.minMonths() == null || p.maxMonths() == null || p.minMonths() <= p.maxMonths(),
                        field + "maxMonths",
                        "maxBelowMin")
                .that(
                        p.start() == null
                                || p.end() == null
                                || !p.end().date().isBefore(p.start().firstDay()),
                        field + "end",
                        "endBeforeStart");
    }

    private static boolean inRange(@Nullable Integer months) {
        return months == null || months >= 0 && months <= MOST_MONTHS;
    }

    private void relation(@Nullable Relation r, String field) {
        if (r == null) {
            return;
        }
        check.notNull(r.type(), field + "type")
                .notNull(r.link(), field + "link")
                .that(
                        nodes.contains(r.from().id()),
                        field + "from",
                        "unknownCode",
                        r.from().id())
                .that(nodes.contains(r.to().id()), field + "to", "unknownCode", r.to().id())
                .that(!r.from().equals(r.to()), field + "to", "relationToItself")
                .that(
                        !r.movesDates() || r.type() == RelationType.REQUIRES,
                        field + "movesDates",
                        "onlyRequiresMovesDates")
                .optional(r.note(), field + "note", Check.LONGEST_TEXT)
                .that(
                        r.lag() == null || Math.abs((long) r.lag().amount()) <= Tie.LONGEST_LAG,
                        field + "lag",
                        "numberBetween",
                        -Tie.LONGEST_LAG,
                        Tie.LONGEST_LAG);
    }
}
