package de.stellwerk.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.engine.Finding.Kind;
import de.stellwerk.schedule.engine.Verdict.Outcome;
import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the requirements that are about dates, and the figures of docs/scheduling.md. */
class WorkedExamplesTest {
    private static final WorkCalendar WEEKDAYS = WorkCalendar.weekdays(List.of());
    private static final LocalDate STRATEGY = LocalDate.of(2018, 10, 1);

    private static Task months(String id, int months) {
        return Task.of(id, Span.months(months), WEEKDAYS);
    }

    private static Task days(String id, int days) {
        return Task.of(id, Span.days(days), WEEKDAYS);
    }

    private static ImpreciseDate day(String day) {
        return ImpreciseDate.day(LocalDate.parse(day));
    }

    private static Schedule schedule(List<Task> tasks, Tie... ties) {
        return Schedule.of(new Plan(STRATEGY, WEEKDAYS, tasks, List.of(ties)));
    }

    private static String early(Schedule schedule, String task) {
        return schedule.dates(task).earlyStart() + ".." + schedule.dates(task).earlyFinish();
    }

    private static List<String> sentences(List<Step> chain, Locale locale) {
        return new Sentences(locale).of(chain);
    }

    @Test
    void row24StartAfterTheStrategyMissesTheDeadlineOfElectronicPayment() {
        var payment = new Due("L08", day("2019-01-01"));
        var late = months("B3-A", 12).with(Limits.fixedStart(day("2018-11-29"))).due(List.of(payment));
        var verdict = schedule(List.of(late)).verdicts().getFirst();
        assertThat(early(schedule(List.of(late)), "B3-A")).isEqualTo("2018-11-29..2019-11-28");
        assertThat(verdict.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(verdict.days()).isEqualTo(331);
        assertThat(new Sentences(Locale.GERMAN).of(verdict))
                .isEqualTo("B3-A versäumt die Frist L08 (01.01.2019) um 331 Tage.");
        assertThat(schedule(List.of(late.with(Span.months(1)))).verdicts().getFirst())
                .isEqualTo(new Verdict("B3-A", payment, Outcome.MET, 4));
    }

    @Test
    void row28OnlyTheScanningRulesHoldUpTheSuccessor() {
        var tasks = new ArrayList<>(List.of(months("B1-C", 24), months("Scanregeln", 0), months("B1-B", 6)));
        var rules = Tie.of("B1-C", "Scanregeln", Link.SS, new Lag(4, Lag.Unit.MONTHS));
        var schedule = schedule(tasks, rules, Tie.fs("Scanregeln", "B1-B"));
        assertThat(early(schedule, "B1-C")).isEqualTo("2018-10-01..2020-09-30");
        assertThat(early(schedule, "B1-B")).isEqualTo("2019-02-01..2019-07-31");
        tasks.set(0, months("B1-C", 36));
        assertThat(early(schedule(tasks, rules, Tie.fs("Scanregeln", "B1-B")), "B1-B"))
                .isEqualTo("2019-02-01..2019-07-31");
        assertThat(early(schedule(tasks, Tie.fs("B1-C", "B1-B")), "B1-B")).startsWith("2021-10-01");
    }

    @Test
    void row30CycleIsNamedInOrder() {
        var tasks = List.of(months("B2-A", 9), months("B2-B", 24), months("B2-C", 1));
        assertThatThrownBy(
                        () -> schedule(tasks, Tie.fs("B2-A", "B2-B"), Tie.fs("B2-C", "B2-A"), Tie.fs("B2-B", "B2-A")))
                .isInstanceOf(CyclicPlan.class)
                .hasMessage("B2-A → B2-B → B2-A");
        assertThatThrownBy(() -> schedule(tasks, Tie.fs("B2-C", "B2-C")))
                .isInstanceOf(CyclicPlan.class)
                .hasMessage("B2-C → B2-C");
    }

    @Test
    void row31EarliestDatesFollowFromDurationAndRelation() {
        var schedule = schedule(List.of(months("B2-A", 9), months("B2-B", 24)), Tie.fs("B2-A", "B2-B"));
        assertThat(early(schedule, "B2-A")).isEqualTo("2018-10-01..2019-06-30");
        assertThat(early(schedule, "B2-B")).isEqualTo("2019-07-01..2021-06-30");
        assertThat(sentences(schedule.whyFinish("B2-B"), Locale.GERMAN))
                .containsExactly(
                        "B2-B endet am 30.06.2021: Beginn ist am 01.07.2019, Dauer 24 Monate.",
                        "B2-B beginnt am 01.07.2019, weil B2-A am 30.06.2019 endet.",
                        "B2-A endet am 30.06.2019: Beginn ist am 01.10.2018, Dauer 9 Monate.",
                        "B2-A beginnt am 01.10.2018, dem ersten möglichen Tag.");
        assertThat(sentences(schedule.whyStart("B2-B"), Locale.ENGLISH))
                .startsWith("B2-B begins on 2019-07-01 because B2-A ends on 2019-06-30.");
    }

    @Test
    void row32ThreeMonthsMoreMoveTheSuccessorAndNothingElse() {
        UnaryOperator<Task> same = t -> t;
        var before = rowOf32(same);
        var after = rowOf32(t -> t.id().equals("B2-A") ? t.with(Span.months(12)) : t);
        assertThat(early(after, "B2-B")).isEqualTo("2019-10-01..2021-09-30");
        var moved = after.dates().stream()
                .filter(d -> !d.earlyFinish().equals(before.dates(d.task()).earlyFinish()))
                .map(Dates::task);
        assertThat(moved).containsExactly("B2-A", "B2-B");
    }

    private static Schedule rowOf32(UnaryOperator<Task> change) {
        var tasks = List.of(
                months("B1-A", 6), months("B2-A", 9), months("B2-B", 24), months("B3-A", 12), months("B4-A", 12));
        return schedule(tasks.stream().map(change).toList(), Tie.fs("B2-A", "B2-B"), Tie.fs("B1-A", "B3-A"));
    }

    @Test
    void row33ImpreciseDatesAreHeldToTheirPeriodAndToNoDayOfIt() {
        var halfYear = ImpreciseDate.halfYear(2019, 1);
        var tasks = List.of(months("B2-A", 5), months("B2-B", 24).with(Limits.fixedStart(halfYear)));
        var schedule = schedule(tasks, Tie.fs("B2-A", "B2-B"));
        assertThat(early(schedule, "B2-B")).startsWith("2019-03-01");
        assertThat(schedule.findings()).isEmpty();
        assertThat(schedule.dates("B2-B").driver().reason()).isEqualTo(Reason.TIE);

        var alone = schedule(List.of(tasks.get(1)));
        assertThat(early(alone, "B2-B")).startsWith("2019-01-01");
        assertThat(sentences(alone.whyStart("B2-B"), Locale.GERMAN))
                .containsExactly("B2-B beginnt am 01.01.2019, weil der Beginn feststeht: 1. Halbjahr 2019.");

        var due = new Due("L01", ImpreciseDate.year(2022));
        var verdicts = schedule(List.of(
                        months("kurz", 51).due(List.of(due)),
                        months("lang", 52).due(List.of(due, new Due("L02", null))),
                        Task.of("offen", Span.UNKNOWN, WEEKDAYS).due(List.of(due))))
                .verdicts();
        assertThat(verdicts.stream().map(Verdict::outcome))
                .containsExactly(Outcome.MET, Outcome.MISSED, Outcome.UNJUDGED, Outcome.UNJUDGED);
        assertThat(verdicts.stream().map(Verdict::days)).startsWith(0, 31);
    }

    @Test
    void row39PeriodWithoutBudgetPutsOffStartsThatAreNotPreApproved() {
        var interim = new Period("Interimszeit", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 4, 30));
        var start = Limits.notBefore(day("2022-02-01"));
        var tasks = List.of(
                days("A", 5).with(start),
                days("B***", 5).with(start).preApproved(),
                days("C", 10).with(Limits.notBefore(day("2021-12-27"))));
        var schedule = Schedule.of(new Plan(STRATEGY, WEEKDAYS, tasks, Map.of(), List.of(), List.of(interim)));
        assertThat(early(schedule, "A")).isEqualTo("2022-05-02..2022-05-06");
        assertThat(early(schedule, "B***")).isEqualTo("2022-02-01..2022-02-07");
        assertThat(early(schedule, "C")).isEqualTo("2021-12-27..2022-01-07");
        assertThat(schedule.findings()).extracting(Finding::kind).containsExactly(Kind.NO_BUDGET);
        assertThat(new Sentences(Locale.ENGLISH).of(schedule.findings().getFirst()))
                .isEqualTo("A cannot begin on 2022-02-01 because there is no budget from 2022-01-01 to 2022-04-30"
                        + " (Interimszeit); it begins on 2022-05-02.");
        assertThat(sentences(schedule.whyStart("A"), Locale.GERMAN))
                .containsExactly(
                        "A beginnt am 02.05.2022, weil ein früherer Beginn nicht geplant ist (01.02.2022)."
                                + " Vom 01.01.2022 bis 30.04.2022 ist kein Beginn möglich, weil kein Haushalt gilt (Interimszeit).");
    }

    @Test
    void row40UnavailableDepartmentIsWarnedOfAndMovesNothing() {
        var planning = List.of(new Period("Haushaltsplanung", LocalDate.of(2018, 10, 8), LocalDate.of(2018, 11, 30)));
        var schedule = schedule(
                List.of(days("A", 5).unavailable(planning), days("B", 6).unavailable(planning)));
        assertThat(schedule.findings()).hasSize(1);
        assertThat(schedule.findings().getFirst().conflict()).isFalse();
        assertThat(new Sentences(Locale.GERMAN).of(schedule.findings().getFirst()))
                .isEqualTo(
                        "B fällt in die Zeit vom 08.10.2018 bis 30.11.2018, in der die Ausführenden nicht verfügbar sind"
                                + " (Haushaltsplanung).");
        assertThat(early(schedule, "B")).isEqualTo("2018-10-01..2018-10-08");
    }

    /** The figures of docs/scheduling.md: A takes three days, B two. */
    @ParameterizedTest
    @CsvSource({
        "FS,  0, 2019-03-04..2019-03-06, 2019-03-07..2019-03-08",
        "FS,  2, 2019-03-04..2019-03-06, 2019-03-11..2019-03-12",
        "FS, -1, 2019-03-04..2019-03-06, 2019-03-06..2019-03-07",
        "SS,  1, 2019-03-04..2019-03-06, 2019-03-05..2019-03-06",
        "FF,  1, 2019-03-04..2019-03-06, 2019-03-06..2019-03-07",
        "SF,  4, 2019-03-04..2019-03-06, 2019-03-06..2019-03-07"
    })
    void figuresOfTheHandbook(Link link, int lag, String a, String b) {
        var start = LocalDate.of(2019, 3, 4);
        var tie = Tie.of("A", "B", link, new Lag(lag, Lag.Unit.WORKING_DAYS));
        var schedule = Schedule.of(new Plan(start, WEEKDAYS, List.of(days("A", 3), days("B", 2)), List.of(tie)));
        assertThat(early(schedule, "A")).isEqualTo(a);
        assertThat(early(schedule, "B")).isEqualTo(b);
    }

    @Test
    void successorStartsOnTheNextDayThatItsOwnCalendarAllows() {
        var holidays = WorkCalendar.weekdays(List.of(LocalDate.of(2018, 10, 3)));
        var tasks = List.of(
                days("A", 5),
                Task.of("B", Span.days(1), WorkCalendar.EVERY_DAY),
                days("C", 1),
                Task.of("D", Span.days(3), holidays));
        var schedule = schedule(tasks, Tie.fs("A", "B"), Tie.fs("A", "C"));
        assertThat(early(schedule, "B")).isEqualTo("2018-10-06..2018-10-06");
        assertThat(early(schedule, "C")).isEqualTo("2018-10-08..2018-10-08");
        assertThat(early(schedule, "D")).isEqualTo("2018-10-01..2018-10-04");
        assertThat(sentences(schedule.whyStart("C"), Locale.ENGLISH))
                .startsWith("C begins on 2018-10-08 because A ends on 2018-10-05."
                        + " The next day that its calendar allows is 2018-10-08.");
    }

    @Test
    void monthsAreThoseOfTheCalendar() {
        var start = Limits.fixedStart(day("2019-01-31"));
        var schedule = schedule(
                List.of(months("A", 1).with(start), months("B", 1)),
                Tie.of("A", "B", Link.SS, new Lag(1, Lag.Unit.MONTHS)));
        assertThat(early(schedule, "A")).isEqualTo("2019-01-31..2019-02-27");
        assertThat(early(schedule, "B")).isEqualTo("2019-02-28..2019-03-27");
        assertThat(schedule.dates("A").totalFloat()).isZero();
    }

    @Test
    void milestoneUsesNoTime() {
        var schedule = schedule(List.of(days("A", 5), days("M", 0), days("B", 2)), Tie.fs("A", "M"), Tie.fs("M", "B"));
        assertThat(early(schedule, "M")).isEqualTo("2018-10-08..2018-10-08");
        assertThat(early(schedule, "B")).isEqualTo("2018-10-08..2018-10-09");
        assertThat(schedule.dates()).allMatch(Dates::critical);
    }

    @Test
    void impossibleFixedDateGivesNegativeFloatAndIsSaid() {
        var fixed = days("B", 2).with(Limits.fixedStart(day("2018-10-04")));
        var schedule = schedule(List.of(days("A", 5), fixed, days("C", 1)), Tie.fs("A", "B"));
        assertThat(early(schedule, "B")).isEqualTo("2018-10-08..2018-10-09");
        assertThat(schedule.dates("A").totalFloat()).isEqualTo(-2);
        assertThat(schedule.dates("B").totalFloat()).isEqualTo(-2);
        assertThat(schedule.dates("C").totalFloat()).isEqualTo(6);
        assertThat(schedule.findings()).extracting(Finding::kind).containsExactly(Kind.FIXED_START);
        assertThat(schedule.findings().getFirst().conflict()).isTrue();
        assertThat(new Sentences(Locale.ENGLISH).of(schedule.findings().getFirst()))
                .isEqualTo("B is to begin by 2018-10-04, but cannot begin before 2018-10-08.");
    }

    @Test
    void whatHappenedIsNotMovedButSaidWhereItBreaksTheOrder() {
        var schedule = schedule(
                List.of(
                        days("A", 5),
                        days("B", 2).with(Limits.started(LocalDate.of(2018, 10, 2))),
                        days("C", 2).with(Limits.finished(LocalDate.of(2018, 9, 24), LocalDate.of(2018, 9, 28))),
                        days("D", 1)),
                Tie.fs("A", "B"),
                Tie.of("A", "B", Link.FF, null),
                Tie.fs("C", "D"));
        assertThat(early(schedule, "B")).isEqualTo("2018-10-02..2018-10-05");
        assertThat(early(schedule, "C")).isEqualTo("2018-09-24..2018-09-28");
        assertThat(schedule.dates("C").critical()).isFalse();
        assertThat(early(schedule, "D")).isEqualTo("2018-10-01..2018-10-01");
        assertThat(schedule.findings()).extracting(Finding::kind).containsExactly(Kind.OUT_OF_SEQUENCE);
        assertThat(sentences(schedule.whyFinish("B"), Locale.ENGLISH))
                .startsWith(
                        "B is running and ends on 2018-10-05 because it must not end before A, which ends on 2018-10-05.");
    }

    @Test
    void relationThatMovesNothingIsOnlyLookedAt() {
        var enables = new Tie("A", "B", Link.FS, null, false);
        var schedule = schedule(List.of(days("A", 5), days("B", 2)), enables);
        assertThat(early(schedule, "B")).startsWith("2018-10-01");
        assertThat(schedule.findings()).extracting(Finding::kind).containsExactly(Kind.NOT_FOLLOWED);
        assertThat(schedule.findings().getFirst().wanted()).isEqualTo(LocalDate.of(2018, 10, 6));
    }

    @Test
    void relationToABlockIsOneToEachOfItsMeasures() {
        var tasks = List.of(days("B1-A", 1), days("B1-B", 3), days("B2-A", 1), days("B2-B", 1));
        var plan = new Plan(
                STRATEGY,
                WEEKDAYS,
                tasks,
                Map.of("B1", List.of("B1-A", "B1-B"), "B2", List.of("B2-A", "B2-B")),
                List.of(Tie.fs("B1", "B2")),
                List.of());
        var schedule = Schedule.of(plan);
        assertThat(early(schedule, "B2-A")).startsWith("2018-10-04");
        assertThat(early(schedule, "B2-B")).startsWith("2018-10-04");
        assertThat(schedule.dates("B2-B").driver().predecessor()).isEqualTo("B1-B");
        assertThat(schedule.dates("B1-A").totalFloat()).isEqualTo(2);
    }

    @Test
    void whatRestsOnAnUnknownDurationIsNotCertain() {
        var schedule =
                schedule(List.of(Task.of("A", Span.UNKNOWN, WEEKDAYS), days("B", 2), days("C", 1)), Tie.fs("A", "B"));
        assertThat(schedule.dates("B").certain()).isFalse();
        assertThat(schedule.dates("C").certain()).isTrue();
        assertThat(schedule.findings()).extracting(Finding::kind).containsExactly(Kind.UNKNOWN_SPAN);
    }

    @Test
    void planWithoutTasksHasNoEnd() {
        assertThat(schedule(List.of()).end()).isEmpty();
        assertThat(schedule(List.of(months("A", 9))).end()).contains(LocalDate.of(2019, 6, 30));
    }

    @Test
    void dateBeyondTheCalendarIsRefused() {
        assertThatThrownBy(() -> schedule(List.of(days("A", 1), months("B", 99_999)), Tie.fs("A", "B")))
                .isInstanceOfSatisfying(
                        PlanTooLong.class, e -> assertThat(e.task()).isEqualTo("B"));
    }

    @Test
    void idThatStandsTwiceOrNowhereIsRefused() {
        assertThatThrownBy(() -> schedule(List.of(days("A", 1), days("A", 2)))).hasMessageContaining("A");
        assertThatThrownBy(() -> schedule(List.of(days("A", 1)), Tie.fs("A", "B")))
                .hasMessageContaining("B");
    }
}
