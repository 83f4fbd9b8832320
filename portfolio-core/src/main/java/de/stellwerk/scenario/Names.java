package de.stellwerk.scenario;

import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Block;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.shared.MeasureId;
import java.util.Optional;
import java.util.UUID;

/** What changes are about, by the codes of the plan. */
public final class Names {
    private Names() {}

    /** B1-B, B1-B MS02, or B2-B → B2-A. */
    public static String of(Change change, PlanInput plan) {
        return switch (change) {
            case MeasureChange c -> code(c.measure(), plan);
            case MilestoneChange c -> code(c.measure(), plan) + " " + c.code();
            case RelationChange c ->
                code(c.relation().from(), plan) + " → " + code(c.relation().to(), plan);
        };
    }

    public static String code(NodeRef node, PlanInput plan) {
        Optional<String> found = node.kind() == NodeRef.Kind.MEASURE
                ? measure(node.id(), plan)
                : plan.blocks().stream()
                        .filter(b -> b.key().equals(node.id()))
                        .map(Block::code)
                        .findFirst();
        return found.orElse("?");
    }

    private static String code(MeasureId id, PlanInput plan) {
        return measure(id.value(), plan).orElse("?");
    }

    private static Optional<String> measure(UUID id, PlanInput plan) {
        return plan.measures().stream()
                .filter(m -> m.key().equals(id))
                .map(Measure::code)
                .findFirst();
    }
}
