package de.stellwerk.schedule;

import de.stellwerk.shared.Check;
import java.util.List;

final class RelationRules {
    /** Working days or months; nobody plans a longer wait. */
    private static final int LONGEST_LAG = 5_000;

    private RelationRules() {}

    static void check(Relation r, Network network, List<Milestone> milestonesOfTo) {
        var known = network.knows(r.from()) && network.knows(r.to());
        var check = new Check()
                .that(network.knows(r.from()), "from", "unknownCode", r.from().id())
                .that(network.knows(r.to()), "to", "unknownCode", r.to().id())
                .that(!r.from().equals(r.to()), "to", "relationToItself")
                .notNull(r.type(), "type")
                .notNull(r.link(), "link")
                .optional(r.note(), "note", Check.LONGEST_TEXT)
                .that(
                        r.lag() == null || Math.abs((long) r.lag().amount()) <= LONGEST_LAG,
                        "lag",
                        "numberBetween",
                        -LONGEST_LAG,
                        LONGEST_LAG)
                .that(!r.movesDates() || r.type() == RelationType.REQUIRES, "movesDates", "onlyRequiresMovesDates")
                .that(
                        r.partOf() == null
                                || milestonesOfTo.stream()
                                        .anyMatch(m -> m.code().equals(r.partOf())),
                        "partOf",
                        "unknownMilestone",
                        r.partOf())
                .that(network.relations.stream().noneMatch(o -> same(o, r)), "to", "relationExists");
        if (known && !r.from().equals(r.to())) {
            var cycle = network.cycleThrough(r);
            check.that(cycle.isEmpty(), "to", "relationCycle", String.join(" → ", cycle));
        }
        check.done();
    }

    private static boolean same(Relation a, Relation b) {
        return !a.id().equals(b.id()) && a.from().equals(b.from()) && a.to().equals(b.to()) && a.type() == b.type();
    }
}
