package de.stellwerk.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.stellwerk.schedule.Link;
import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How likely ends and deadlines are, where that can be worked out on paper. */
class SimulationTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int RUNS = 10_000;

    /** Four standard deviations of a share of ten thousand runs, at the most. */
    private static final double CLOSE = 0.02;

    /** PERT with the most likely span in the middle, on 0 to 1. */
    private static final DoubleUnaryOperator MIDDLE = x -> x * x * x * (10 - 15 * x + 6 * x * x);

    /** PERT with the shortest span most likely, on 0 to 1. */
    private static final DoubleUnaryOperator SHORTEST = x -> 1 - Math.pow(1 - x, 5);

    private static Task task(String id, int days) {
        return Task.of(id, Span.days(days), WorkCalendar.EVERY_DAY);
    }

    private static Estimate days(int min, int likely, int max) {
        return new Estimate(Span.days(min), Span.days(likely), Span.days(max));
    }

    private static Due due(LocalDate day) {
        return new Due("L01", ImpreciseDate.day(day));
    }

    private static Plan plan(List<Task> tasks, Tie... ties) {
        return new Plan(FIRST, WorkCalendar.EVERY_DAY, tasks, List.of(ties));
    }

    private static Prospect run(Plan plan, Map<String, Estimate> estimates) {
        return run(plan, estimates, Slip.NONE);
    }

    private static Prospect run(Plan plan, Map<String, Estimate> estimates, Slip slip) {
        return Simulation.of(plan, estimates, slip, Map.of()).run(RUNS, 1, 2, Watcher.NOBODY);
    }

    /** A whole number of days is that to which the curve's span is rounded. */
    private static double below(DoubleUnaryOperator curve, int min, int max, int days) {
        return curve.applyAsDouble(Math.clamp((days + 0.5 - min) / (max - min), 0, 1));
    }

    // --- one task, two tasks ----------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 14, 20, 25, 29, 30})
    void deadlineOfOneTaskIsAsLikelyAsItsCurve(int days) {
        var task = task("A", 20).due(List.of(due(FIRST.plusDays(days - 1))));
        var middle = run(plan(List.of(task)), Map.of("A", days(10, 20, 30)));
        assertThat(middle.deadlines().getFirst().probability()).isCloseTo(below(MIDDLE, 10, 30, days), within(CLOSE));
        var shortest = run(plan(List.of(task)), Map.of("A", days(10, 10, 30)));
        assertThat(shortest.deadlines().getFirst().probability())
                .isCloseTo(below(SHORTEST, 10, 30, days), within(CLOSE));
    }

    @Test
    void halfAndEightyOfOneTaskAreThoseOfItsCurve() {
        var end = run(plan(List.of(task("A", 20))), Map.of("A", days(100, 200, 300)))
                .tasks()
                .getFirst();
        // The curve reaches 0.5 at 200 and 0.8 at 234.7 days.
        assertThat(end.half()).isBetween(FIRST.plusDays(199 - 2), FIRST.plusDays(199 + 2));
        assertThat(end.eighty()).isBetween(FIRST.plusDays(234 - 3), FIRST.plusDays(234 + 3));
        assertThat(end.earliest()).isAfterOrEqualTo(FIRST.plusDays(99));
        assertThat(end.latest()).isBeforeOrEqualTo(FIRST.plusDays(299));
        assertThat(end.certain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 30, 35, 40, 50})
    void chainOfTwoIsTheSumOfBothCurves(int days) {
        var tasks = List.of(task("A", 20), task("B", 20).due(List.of(due(FIRST.plusDays(days - 1)))));
        var chance = run(plan(tasks, Tie.fs("A", "B")), Map.of("A", days(10, 20, 30), "B", days(10, 10, 30)))
                .deadlines()
                .getFirst();
        double expected = IntStream.rangeClosed(10, 30)
                .mapToDouble(a ->
                        (below(MIDDLE, 10, 30, a) - below(MIDDLE, 10, 30, a - 1)) * below(SHORTEST, 10, 30, days - a))
                .sum();
        assertThat(chance.probability()).isCloseTo(expected, within(CLOSE));
    }

    @Test
    void groupEndsWithTheLastOfItsTasks() {
        var plan = plan(List.of(task("A", 20), task("B", 20)));
        var estimates = Map.of("A", days(10, 20, 30), "B", days(10, 20, 30));
        var group = Simulation.of(plan, estimates, Slip.NONE, Map.of("all", List.of("A", "B"), "none", List.of()))
                .run(RUNS, 1, 2, Watcher.NOBODY)
                .groups();
        assertThat(group).extracting(Outlook::id).containsExactly("all");
        // Both within n days: the square of the curve reaches 0.5 where the curve reaches 0.707.
        assertThat(group.getFirst().half()).isBetween(FIRST.plusDays(21), FIRST.plusDays(22));
    }

    // --- slip -------------------------------------------------------------------------------------------------------

    @Test
    void nineFinishedMeasuresTeachNothing() {
        assertThat(Slip.learned(Collections.nCopies(9, 2.0)).isNone()).isTrue();
        assertThat(Slip.learned(Collections.nCopies(10, 2.0)).isNone()).isFalse();
        assertThat(Slip.learned(List.of(1.0, 1.1, 1.2, 1.3, 1.4, 1.6, 1.7, 1.8, 1.9, 2.0))
                        .median())
                .isCloseTo(1.5, within(1e-9));
    }

    @Test
    void slipMultipliesEverySpan() {
        var slip = Slip.learned(Collections.nCopies(10, 1.5));
        var tasks = List.of(task("A", 20), task("B", 10), task("M", 0));
        var ends = run(plan(tasks, Tie.fs("A", "B"), Tie.fs("B", "M")), Map.of(), slip)
                .tasks();
        assertThat(ends).allSatisfy(e -> assertThat(e.latest()).isEqualTo(e.earliest()));
        assertThat(ends)
                .extracting(Outlook::half)
                .containsExactly(FIRST.plusDays(29), FIRST.plusDays(44), FIRST.plusDays(45));
    }

    @Test
    void eachObservedSlipIsAsLikelyAsTheOthers() {
        var slip = Slip.learned(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 3.0));
        var task = task("A", 10).due(List.of(due(FIRST.plusDays(9)), due(FIRST.plusDays(19)), due(FIRST.plusDays(29))));
        assertThat(run(plan(List.of(task)), Map.of(), slip).deadlines())
                .extracting(Chance::probability)
                .satisfiesExactly(
                        p -> assertThat(p).isCloseTo(0.7, within(CLOSE)),
                        p -> assertThat(p).isCloseTo(0.9, within(CLOSE)),
                        p -> assertThat(p).isEqualTo(1));
    }

    // --- what is already known --------------------------------------------------------------------------------------

    @Test
    void finishedTaskIsAFact() {
        var done = task("A", 20)
                .with(Limits.finished(FIRST.minusDays(40), FIRST.minusDays(3)))
                .due(List.of(due(FIRST.minusDays(3)), due(FIRST.minusDays(4))));
        var prospect =
                run(plan(List.of(done)), Map.of("A", days(10, 20, 30)), Slip.learned(Collections.nCopies(10, 2.0)));
        assertThat(prospect.tasks().getFirst().earliest()).isEqualTo(FIRST.minusDays(3));
        assertThat(prospect.tasks().getFirst().latest()).isEqualTo(FIRST.minusDays(3));
        assertThat(prospect.deadlines()).extracting(Chance::met).containsExactly(RUNS, 0);
        assertThat(prospect.deadlines().getFirst().drivers()).isEmpty();
    }

    /** That it has not ended yet makes the longer spans likelier; it is not that all shorter ones end today. */
    @Test
    void runningTaskTakesAtLeastUntilToday() {
        var running = task("A", 20)
                .with(Limits.started(FIRST.minusDays(19)))
                .due(List.of(due(FIRST), due(FIRST.plusDays(4))));
        var prospect = run(plan(List.of(running)), Map.of("A", days(10, 20, 30)));
        assertThat(prospect.tasks().getFirst().earliest()).isEqualTo(FIRST);
        double past = below(MIDDLE, 10, 30, 19);
        assertThat(prospect.deadlines())
                .extracting(Chance::probability)
                .satisfiesExactly(
                        p -> assertThat(p).isCloseTo((below(MIDDLE, 10, 30, 20) - past) / (1 - past), within(CLOSE)),
                        p -> assertThat(p).isCloseTo((below(MIDDLE, 10, 30, 24) - past) / (1 - past), within(CLOSE)));
    }

    @Test
    void taskThatOutlastsItsLongestEstimateIsUncertain() {
        var running = task("A", 20).with(Limits.started(FIRST.minusDays(50)));
        var prospect = run(plan(List.of(running, task("B", 5)), Tie.fs("A", "B")), Map.of("A", days(10, 20, 30)));
        assertThat(prospect.tasks()).extracting(Outlook::certain).containsExactly(false, false);
        assertThat(prospect.tasks().getFirst().half()).isEqualTo(FIRST);
    }

    @Test
    void unknownSpanMakesWhatFollowsUncertain() {
        var tasks = List.of(
                Task.of("A", Span.UNKNOWN, WorkCalendar.EVERY_DAY),
                task("B", 5).due(List.of(due(FIRST.plusDays(100)), new Due("L02", null))),
                task("C", 5));
        var prospect = run(plan(tasks, Tie.fs("A", "B")), Map.of());
        assertThat(prospect.tasks()).extracting(Outlook::certain).containsExactly(false, false, true);
        assertThat(prospect.deadlines()).extracting(Chance::certain).containsExactly(false, false);
        assertThat(prospect.deadlines()).extracting(Chance::judged).containsExactly(true, false);
        var estimated = run(plan(tasks, Tie.fs("A", "B")), Map.of("A", days(1, 2, 3)));
        assertThat(estimated.tasks()).extracting(Outlook::certain).containsOnly(true);
    }

    // --- drivers ----------------------------------------------------------------------------------------------------

    @Test
    void deadlineHangsOnTheTaskThatVariesMost() {
        var tasks = List.of(
                task("wide", 30),
                task("narrow", 30),
                task("beside", 5),
                task("elsewhere", 90),
                task("end", 10).due(List.of(due(FIRST))));
        var plan = plan(tasks, Tie.fs("wide", "narrow"), Tie.fs("narrow", "end"), Tie.fs("beside", "end"));
        var drivers = run(
                        plan,
                        Map.of(
                                "wide", days(10, 30, 50),
                                "narrow", days(20, 30, 40),
                                "beside", days(1, 5, 20),
                                "elsewhere", days(10, 90, 300)))
                .deadlines()
                .getFirst()
                .drivers();
        assertThat(drivers).extracting(Sway::task).containsExactly("wide", "narrow");
        assertThat(drivers).extracting(Sway::driving).containsExactly(RUNS, RUNS);
        // Variances are 4 to 1, so the correlations are the roots of 4/5 and 1/5.
        assertThat(drivers.getFirst().correlation()).isCloseTo(Math.sqrt(0.8), within(CLOSE));
        assertThat(drivers.getLast().correlation()).isCloseTo(Math.sqrt(0.2), within(2 * CLOSE));
        // PERT with the middle most likely: the standard deviation is the range over the root of 28.
        assertThat(drivers.getFirst().days()).isCloseTo(40 / Math.sqrt(28), within(0.2));
    }

    @Test
    void taskThatIsHeldByItsFinishDrivesNothing() {
        var tasks = List.of(task("A", 60), task("B", 10).due(List.of(due(FIRST.plusDays(60)))));
        var drivers = run(
                        plan(tasks, Tie.of("A", "B", Link.FF, null)),
                        Map.of("A", days(40, 60, 80), "B", days(5, 10, 20)))
                .deadlines()
                .getFirst()
                .drivers();
        assertThat(drivers).extracting(Sway::task).containsExactly("A");
    }

    @Test
    void fiveAreNamedAtMost() {
        var tasks = new ArrayList<Task>();
        var ties = new ArrayList<Tie>();
        for (int i = 0; i < 8; i++) {
            tasks.add(task("T" + i, 20).due(i == 7 ? List.of(due(FIRST)) : List.of()));
            if (i > 0) {
                ties.add(Tie.fs("T" + (i - 1), "T" + i));
            }
        }
        var estimates = Map.of(
                "T0",
                days(10, 20, 30),
                "T1",
                days(10, 20, 40),
                "T2",
                days(10, 20, 50),
                "T3",
                days(10, 20, 60),
                "T4",
                days(10, 20, 70),
                "T5",
                days(10, 20, 80));
        var drivers = run(plan(tasks, ties.toArray(Tie[]::new)), estimates)
                .deadlines()
                .getFirst()
                .drivers();
        assertThat(drivers).extracting(Sway::task).containsExactly("T5", "T4", "T3", "T2", "T1");
    }

    // --- running ----------------------------------------------------------------------------------------------------

    @Test
    void progressIsToldUpToTheLastRun() {
        var told = Collections.synchronizedList(new ArrayList<Integer>());
        Simulation.of(plan(List.of(task("A", 5))), Map.of(), Slip.NONE, Map.of())
                .run(1050, 1, 2, told::add);
        assertThat(told).hasSize(11).isSorted().endsWith(1050);
    }

    @Test
    void whoeverWatchesCanStopIt() {
        var simulation = Simulation.of(plan(List.of(task("A", 5))), Map.of(), Slip.NONE, Map.of());
        assertThatThrownBy(() -> simulation.run(1_000_000_000, 1, 2, done -> done < 500))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void interruptingTheCallerStopsIt() throws InterruptedException {
        var simulation = Simulation.of(plan(List.of(task("A", 5))), Map.of(), Slip.NONE, Map.of());
        var stopped = new ArrayList<Throwable>();
        var caller = new Thread(() -> simulation.run(1_000_000_000, 1, 2, done -> true));
        caller.setUncaughtExceptionHandler((thread, thrown) -> stopped.add(thrown));
        caller.start();
        caller.interrupt();
        caller.join(10_000);
        assertThat(stopped).singleElement().isInstanceOf(CancellationException.class);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> days(10, 9, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Estimate(Span.days(1), Span.months(1), Span.months(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Slip(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Slip(List.of(Double.NaN))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.months(1, 31)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(Span.Unit.WORKING_DAYS, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
