package de.stellwerk.scenario;

import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.schedule.Relation;
import de.stellwerk.shared.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In what two plans of the same programme differ. */
final class Changes {
    private Changes() {}

    /** In the order of the plan: measures, milestones, relations. */
    static List<Change> between(PlanInput live, PlanInput wanted) {
        var changes = new ArrayList<Change>();
        measures(live, wanted, changes);
        milestones(live, wanted, changes);
        relations(live, wanted, changes);
        return changes;
    }

    private static void measures(PlanInput live, PlanInput wanted, List<Change> changes) {
        var before = byKey(live.measures());
        for (Measure m : wanted.measures()) {
            var was = before.get(m.key());
            if (was != null && !MeasurePlan.of(was).equals(MeasurePlan.of(m))) {
                changes.add(MeasureChange.of(was, m));
            }
        }
    }

    private static void milestones(PlanInput live, PlanInput wanted, List<Change> changes) {
        var before = byKey(live.milestones());
        for (Milestone m : wanted.milestones()) {
            var was = before.get(m.key());
            if (was != null && !Objects.equals(was.forecast(), m.forecast())) {
                changes.add(MilestoneChange.of(was, m.forecast()));
            }
        }
    }

    private static void relations(PlanInput live, PlanInput wanted, List<Change> changes) {
        var before = byKey(live.relations());
        var after = byKey(wanted.relations());
        Stream.concat(live.relations().stream(), wanted.relations().stream())
                .map(Relation::key)
                .distinct()
                .forEach(key ->
                        RelationChange.of(before.get(key), after.get(key)).ifPresent(changes::add));
    }

    private static <T extends Entity<T>> Map<UUID, T> byKey(List<T> entities) {
        return entities.stream().collect(Collectors.toMap(e -> e.key(), Function.identity(), (a, _) -> a));
    }
}
