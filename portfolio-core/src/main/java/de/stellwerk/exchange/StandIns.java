package de.stellwerk.exchange;

import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Goal;
import de.stellwerk.programme.GoalRole;
import de.stellwerk.programme.Programme;
import java.util.List;
import java.util.Optional;

/**
 * Harmless things in place of such that were refused, so that what hangs on them is checked all the same and every problem is found
 * at once. They live only in a transaction that is taken back.
 */
final class StandIns {
    private static final String NAME = "?";

    private StandIns() {}

    static Programme programme(Programme p) {
        return new Programme(
                p.id(), 0, p.id().toString(), NAME, null, null, null, 2000, 2000, null, 5, p.goals(), p.costClasses());
    }

    static Goal goal(String code) {
        return new Goal(code, NAME, GoalRole.GOAL, null, List.of());
    }

    static boolean hasCode(Goal goal) {
        return goal.code().matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}");
    }

    /** Empty where the programme has no goal that it could serve. */
    static Optional<Block> block(Block b, Programme programme) {
        return programme.goals().stream()
                .findFirst()
                .map(goal -> new Block(
                        b.id(),
                        0,
                        b.programme(),
                        b.code(),
                        NAME,
                        b.kind(),
                        b.binding(),
                        null,
                        List.of(goal.code()),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    static Measure measure(Measure m) {
        return m.toBuilder()
                .label(null)
                .aliases(List.of())
                .title(NAME)
                .shortTitle(null)
                .description(null)
                .responsible(List.of())
                .participants(List.of())
                .priority(null)
                .priorityRationale(null)
                .duration(Duration.UNKNOWN)
                .start(null)
                .end(null)
                .baselineStart(null)
                .baselineEnd(null)
                .tags(List.of())
                .build();
    }
}
