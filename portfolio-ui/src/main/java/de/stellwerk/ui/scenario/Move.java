package de.stellwerk.ui.scenario;

import de.stellwerk.scenario.Comparison;
import de.stellwerk.scenario.Impact;
import de.stellwerk.schedule.Consequences;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.schedule.PlanInput;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * A bar that is wanted elsewhere, and what would come of that alone, beside what the scenario does already.
 *
 * @param from where it is in the scenario
 * @param start where it is to begin
 */
record Move(MeasureDates from, LocalDate start, Forecast before, Comparison wanted, Consequences consequences) {
    /** @throws de.stellwerk.shared.Refused if it is nonsense */
    static Move of(MeasureDates from, LocalDate start, ScenarioEditor editor) {
        var before = editor.comparison().planned();
        var wanted = editor.tried(wish(from, start));
        return new Move(from, start, before, wanted, Consequences.between(before, wanted.planned()));
    }

    private static UnaryOperator<PlanInput> wish(MeasureDates from, LocalDate start) {
        return plan -> plan.starting(from, start);
    }

    UnaryOperator<PlanInput> wish() {
        return wish(from, start);
    }

    Impact impact() {
        return Impact.of(consequences, wanted.planned());
    }

    /** Whether its predecessors keep it from beginning on the day that is wanted. */
    boolean held() {
        return wanted.planned()
                .of(from.measure().id())
                .filter(dates -> dates.start().isAfter(start))
                .isPresent();
    }
}
