package de.stellwerk.programme;

import de.stellwerk.shared.Check;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

final class ProgrammeRules {
    private static final int HIGHEST_CLASS = 99;
    private static final Money CENT = Money.euro(new BigDecimal("0.01"));

    private ProgrammeRules() {}

    static void check(Programme p, List<Programme> others) {
        var check = new Check()
                .code(p.code(), "code")
                .text(p.name(), "name", 300)
                .optional(p.description(), "description", Check.LONGEST_TEXT)
                .optional(p.document(), "document", 500)
                .that(p.firstYear() <= p.lastYear(), "lastYear", "endBeforeStart")
                .that(p.dueWorkingDay() >= 1 && p.dueWorkingDay() <= 20, "dueWorkingDay", "numberBetween", 1, 20)
                .that(
                        others.stream().noneMatch(o -> o.code().equals(p.code()) && !o.id().equals(p.id())),
                        "code",
                        "codeTaken",
                        p.code());
        goals(p, check);
        costClasses(p, check);
        ClosedPeriod.check(p.withoutBudget(), "withoutBudget", check);
        p.rules().check(check);
        p.reminding().check(check);
        check.done();
    }

    private static void goals(Programme p, Check check) {
        var seen = new HashSet<String>();
        for (int i = 0; i < p.goals().size(); i++) {
            var goal = p.goals().get(i);
            var field = "goals[" + i + "].";
            check.code(goal.code(), field + "code")
                    .text(goal.name(), field + "name", 300)
                    .notNull(goal.role(), field + "role")
                    .optional(goal.description(), field + "description", Check.LONGEST_TEXT)
                    .that(seen.add(goal.code()), field + "code", "codeTaken", goal.code());
        }
    }

    private static void costClasses(Programme p, Check check) {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < p.costClasses().size(); i++) {
            var c = p.costClasses().get(i);
            var field = "costClasses[" + i + "].";
            check.that(seen.add(c.code()), field + "code", "codeTaken", c.code())
                    .that(c.code() >= 0 && c.code() <= HIGHEST_CLASS, field + "code", "numberBetween", 0, HIGHEST_CLASS)
                    .text(c.label(), field + "label", 300)
                    .that(c.min().compareTo(Money.euro(0)) >= 0, field + "min", "amountNegative")
                    .that(c.min().compareTo(c.max()) <= 0, field + "max", "boundsReversed");
        }
    }

    /**
     * Whoever changes cost classes leaves neither gap nor overlap; a document may have them. The bound that two neighbours share is no
     * overlap: a person chooses (requirements row 42).
     */
    static void checkNeighbours(List<CostClass> classes) {
        var check = new Check();
        var inOrder = classes.stream()
                .sorted(Comparator.comparingInt(CostClass::code))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            var lower = inOrder.get(i - 1);
            var upper = inOrder.get(i);
            var field = "costClasses[" + classes.indexOf(upper) + "].min";
            int distance = upper.min().compareTo(lower.max());
            check.that(distance >= 0, field, "costClassesOverlap", lower.code(), upper.code())
                    .that(!gap(lower, upper), field, "costClassesGap", lower.code(), upper.code());
        }
        check.done();
    }

    /** A cent from one class to the next leaves no amount out. */
    private static boolean gap(CostClass lower, CostClass upper) {
        return upper.min().compareTo(lower.max().plus(CENT)) > 0;
    }

    /** What the blocks name must be there. */
    static void checkUse(Programme p, List<Block> blocks) {
        var goals = p.goals().stream().map(Goal::code).toList();
        var classes = p.costClasses().stream().map(CostClass::code).toList();
        var check = new Check();
        for (var block : blocks) {
            block.goals().forEach(g -> check.that(goals.contains(g), "goals", "goalInUse", g, block.code()));
            var cost = block.costClass();
            check.that(cost == null || classes.contains(cost), "costClasses", "costClassInUse", cost, block.code());
        }
        check.done();
    }

    static void check(Inconsistency x, List<Inconsistency> others) {
        new Check()
                .code(x.code(), "code")
                .text(x.finding(), "finding", Check.LONGEST_TEXT)
                .optional(x.section(), "section", 300)
                .optional(x.note(), "note", Check.LONGEST_TEXT)
                .notNull(x.state(), "state")
                .that(
                        others.stream().noneMatch(o -> o.code().equals(x.code()) && !o.id().equals(x.id())),
                        "code",
                        "codeTaken",
                        x.code())
                .done();
    }
}
