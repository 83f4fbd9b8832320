package de.stellwerk.api;

import de.stellwerk.measure.Measure;
import de.stellwerk.scenario.Scenario;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.schedule.Relation;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.RelationId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan that the changes of a request want. */
final class ScenarioWish {
    private final PlanInput live;
    private final Codes codes;

    ScenarioWish(PlanInput live, Codes codes) {
        this.live = live;
        this.codes = codes;
    }

    /** The scenario with these changes and no others; those that it had keep their base. */
    Scenario in(Scenario scenario, @Nullable List<ScenarioChangeJson> wanted) {
        var changes = Inputs.list(wanted, "changes", c -> c);
        Set<UUID> named = changes.stream()
                .map(ScenarioChangeJson::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var plan = live;
        for (int i = 0; i < changes.size(); i++) {
            plan = one(plan, changes.get(i), "changes[" + i + "]");
        }
        var kept = scenario.changes().stream()
                .filter(c -> named.contains(c.key()) || !c.gone(live))
                .toList();
        return scenario.with(kept).wanting(live, plan);
    }

    private PlanInput one(PlanInput plan, ScenarioChangeJson c, String field) {
        return switch (Inputs.require(c.kind(), field + ".kind")) {
            case MEASURE -> {
                var measure = measure(c, field);
                yield plan.with(
                        measure.id(), m -> c.plan(field, measure.state()).in(m));
            }
            case MILESTONE -> milestone(plan, c, field);
            case RELATION_ADDED, RELATION_CHANGED -> {
                var relation = relation(c, field);
                yield with(plan, relation.key(), relation);
            }
            case RELATION_REMOVED -> with(plan, Inputs.require(c.id(), field + ".id"), null);
        };
    }

    private Measure measure(ScenarioChangeJson c, String field) {
        var node = codes.node(c.measure(), field + ".measure");
        return live.measures().stream()
                .filter(m -> m.key().equals(node.id()))
                .findFirst()
                .orElseThrow(() -> Refused.input(field + ".measure", "unknownCode", c.measure()));
    }

    private PlanInput milestone(PlanInput plan, ScenarioChangeJson c, String field) {
        var measure = measure(c, field);
        var forecast = DateJson.domain(c.forecast(), field + ".forecast");
        var found = plan.milestones().stream()
                .filter(m -> m.measure().equals(measure.id()) && m.code().equals(c.milestone()))
                .findFirst()
                .orElseThrow(
                        () -> Refused.input(field + ".milestone", "unknownMilestone", String.valueOf(c.milestone())));
        Milestone moved = found.toBuilder().forecast(forecast).build();
        return plan.with(plan.milestones().stream()
                .map(m -> m.id().equals(found.id()) ? moved : m)
                .toList());
    }

    private Relation relation(ScenarioChangeJson c, String field) {
        var json = Inputs.require(c.relation(), field + ".relation");
        var id = c.kind() == ScenarioChangeJson.Kind.RELATION_CHANGED
                ? new RelationId(Inputs.require(c.id(), field + ".id"))
                : c.id() == null ? RelationId.next() : new RelationId(c.id());
        long version = live.relations().stream()
                .filter(r -> r.id().equals(id))
                .mapToLong(Relation::version)
                .findFirst()
                .orElse(0);
        return json.domain(id, version, programme(), codes, null);
    }

    private de.stellwerk.shared.ProgrammeId programme() {
        return live.blocks().getFirst().programme();
    }

    private static PlanInput with(PlanInput plan, UUID key, @Nullable Relation relation) {
        return plan.withRelations(Stream.concat(
                        plan.relations().stream().filter(r -> !r.key().equals(key)), Stream.ofNullable(relation))
                .toList());
    }
}
