package de.stellwerk.scenario;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Relation;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Writes the changes of a scenario into the live plan as its services do, with their rights and rules. */
final class Merge {
    private final Caller caller;
    private final MeasureService measures;
    private final PlanService plan;
    private final PlanInput live;

    Merge(Caller caller, MeasureService measures, PlanService plan, PlanInput live) {
        this.caller = caller;
        this.measures = measures;
        this.plan = plan;
        this.live = live;
    }

    /**
     * Relations that end go first and new ones come last, so that what is possible in the end is so at each step; milestones follow
     * the measure in which they must lie.
     */
    void write(List<Change> changes) {
        changes.stream()
                .sorted(Comparator.comparingInt(Merge::turn))
                .forEach(change -> write(change, "changes[" + changes.indexOf(change) + "]"));
    }

    private static int turn(Change change) {
        return switch (change) {
            case RelationRemoved _ -> 0;
            case MeasureChange _ -> 1;
            case MilestoneChange _ -> 2;
            case RelationChanged _ -> 3;
            case RelationAdded _ -> 4;
        };
    }

    private void write(Change change, String field) {
        try {
            write(change);
        } catch (Refused refused) {
            throw new Refused(
                    refused.kind(),
                    refused.violations().stream()
                            .map(v -> new Violation(
                                    v.field().isEmpty() ? field : field + "." + v.field(), v.rule(), v.args()))
                            .toList());
        } catch (StaleVersion faster) {
            // Between the look at the live plan and this write.
            throw Refused.state("outrun");
        }
    }

    private void write(Change change) {
        switch (change) {
            case MeasureChange c -> {
                var now = live.measures().stream()
                        .filter(m -> m.id().equals(c.measure()))
                        .findFirst()
                        .orElseThrow();
                measures.save(caller, c.after().in(now));
            }
            case MilestoneChange c -> plan.save(caller, c.in(milestone(c.key())));
            case RelationAdded c -> plan.save(caller, c.after().withVersion(0));
            case RelationChanged c ->
                plan.save(caller, c.after().withVersion(relation(c.key()).version()));
            case RelationRemoved c ->
                plan.delete(caller, c.before().id(), relation(c.key()).version());
        }
    }

    private Milestone milestone(UUID key) {
        return live.milestones().stream()
                .filter(m -> m.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Relation relation(UUID key) {
        return live.relations().stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
