package de.stellwerk.programme;

import de.stellwerk.shared.Check;
import java.util.List;

final class BlockRules {
    private BlockRules() {}

    /** Requirements row 2: every block serves at least one goal. */
    static void check(Block b, Programme programme, List<Block> others) {
        var goals = programme.goals().stream().map(Goal::code).toList();
        var classes = programme.costClasses().stream().map(CostClass::code).toList();
        var check = new Check()
                .code(b.code(), "code")
                .text(b.name(), "name", 300)
                .notNull(b.kind(), "kind")
                .notNull(b.binding(), "binding")
                .optional(b.description(), "description", Check.LONGEST_TEXT)
                .that(!b.goals().isEmpty(), "goals", "blockWithoutGoal")
                .that(
                        b.costClass() == null || classes.contains(b.costClass()),
                        "costClass",
                        "unknownCostClass",
                        b.costClass())
                .that(
                        others.stream().noneMatch(o -> o.code().equals(b.code()) && !o.id().equals(b.id())),
                        "code",
                        "codeTaken",
                        b.code());
        b.goals().forEach(g -> check.that(goals.contains(g), "goals", "unknownGoal", g));
        b.expectedEffects().forEach(e -> check.text(e.text(), "expectedEffects", Check.LONGEST_TEXT));
        b.statusFacts().forEach(f -> check.text(f.text(), "statusFacts", Check.LONGEST_TEXT));
        check.done();
    }
}
