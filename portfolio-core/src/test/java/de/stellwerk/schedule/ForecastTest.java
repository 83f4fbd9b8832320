package de.stellwerk.schedule;

import static de.stellwerk.measure.MeasureState.CANCELLED;
import static de.stellwerk.measure.MeasureState.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.measure.Duration;
import de.stellwerk.schedule.DeadlineVerdict.Outcome;
import de.stellwerk.schedule.engine.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How what people plan becomes computed dates (decision 22). */
class ForecastTest {
    @Test
    void statedDatesComeOutAsTheyWereStated() {
        var plan = APlan.on("2020-07-10")
                .running("RUNS", 24, "2020-02-01", "2022-01-31")
                .planned("WAITS", 15, "2020-10-01", "2021-12-31")
                .planned("ODD", null, "2021-01-09", "2021-02-14")
                .measure("DONE", DONE, 9, "2018-10-01", "2019-09-30");
        assertThat(plan.dates("RUNS")).isEqualTo("2020-02-01..2022-01-31");
        assertThat(plan.dates("WAITS")).isEqualTo("2020-10-01..2021-12-31");
        assertThat(plan.dates("ODD")).isEqualTo("2021-01-09..2021-02-14");
        assertThat(plan.dates("DONE")).isEqualTo("2018-10-01..2019-09-30");
    }

    @Test
    void whatHasNotBegunBeginsTodayAndWhatIsNotFinishedEndsTodayAtTheEarliest() {
        var plan = APlan.on("2020-07-10")
                .planned("LATE", 6, "2020-01-01", "2020-06-30")
                .running("OVERDUE", 6, "2019-11-01", "2020-04-30");
        assertThat(plan.dates("LATE")).isEqualTo("2020-07-10..2021-01-09");
        assertThat(plan.dates("OVERDUE")).isEqualTo("2019-11-01..2020-07-10");
        assertThat(plan.why("OVERDUE"))
                .containsExactly("OVERDUE ist noch nicht fertig und endet deshalb nicht vor dem 10.07.2020.");
    }

    @Test
    void whatGoesOnWithoutEndHasLeftItsFinitePartBehind() {
        var plan = APlan.on("2020-07-10")
                .running("TAIL", 4, "2019-09-01", "2019-12-31")
                .change(
                        "TAIL",
                        m -> m.toBuilder()
                                .duration(new Duration(4, 4, true, null))
                                .build())
                .planned("NEXT", 2, "", "")
                .requires("NEXT", "TAIL");
        assertThat(plan.dates("TAIL")).isEqualTo("2019-09-01..2019-12-31");
        assertThat(plan.dates("NEXT")).isEqualTo("2020-07-10..2020-09-09");
    }

    @Test
    void plannedMeasureIsNeverShorterThanItTakesAndMayBeLonger() {
        var plan = APlan.on("2020-07-10").planned("A", 12, "2021-01-01", "2021-06-30");
        assertThat(plan.dates("A")).isEqualTo("2021-01-01..2021-12-31");
        plan.change(
                "A",
                m -> m.toBuilder().duration(new Duration(3, 24, false, null)).build());
        assertThat(plan.dates("A")).isEqualTo("2021-01-01..2021-06-30");
    }

    @Test
    void runningMeasureEndsWhenItIsSaidTo() {
        assertThat(APlan.on("2020-07-10")
                        .running("A", 24, "2020-01-01", "2020-12-31")
                        .dates("A"))
                .isEqualTo("2020-01-01..2020-12-31");
    }

    @Test
    void withoutStartAndWithoutPredecessorThereIsNoDate() {
        var plan = APlan.on("2020-07-10")
                .planned("A", 6, "", "")
                .planned("B", 6, "", "")
                .planned("C", 6, "2021-01-01", "2021-06-30")
                .planned("D", 6, "", "")
                .measure("E", CANCELLED, 6, "2020-01-01", "2020-06-30")
                .requires("B", "A")
                .requires("D", "C");
        assertThat(plan.dates("A")).isEqualTo("-");
        assertThat(plan.dates("B")).isEqualTo("-");
        assertThat(plan.dates("D")).isEqualTo("2021-07-01..2021-12-31");
        assertThat(plan.dates("E")).isEqualTo("-");
        assertThat(plan.forecast().unplaced()).extracting(m -> m.code()).containsExactly("A", "B");
    }

    @Test
    void row33ImpreciseDatesStayImpreciseUntilSomethingMovesThem() {
        var plan = APlan.on("2019-01-02").planned("B2-A", 6, "2019-01-02", "").planned("B2-B", 24, "2019-H2", "");
        var free = plan.forecast().of(plan.find("B2-B").id()).orElseThrow();
        assertThat(free.shownStart()).isEqualTo(APlan.date("2019-H2"));
        plan.requires("B2-B", "B2-A");
        var moved = plan.forecast().of(plan.find("B2-B").id()).orElseThrow();
        assertThat(moved.shownStart()).isEqualTo(APlan.date("2019-07-02"));
    }

    @Test
    void row28PartOfAPredecessorLetsTheSuccessorGo() {
        var plan = APlan.on("2019-01-02")
                .planned("B1-C", 24, "2019-04-01", "2021-03-31")
                .milestone("B1-C", "MS01", "2019-09-30", "")
                .planned("B1-B", 24, "", "")
                .relation("B1-B", RelationType.REQUIRES, "B1-C", true, "MS01");
        assertThat(plan.dates("B1-B")).isEqualTo("2019-09-30..2021-09-29");
        assertThat(plan.why("B1-B").get(1))
                .isEqualTo("B1-B beginnt am 30.09.2019, weil B1-C MS01 am 30.09.2019 endet.");
        var late = Consequences.between(
                plan.forecast(),
                Forecast.of(LatePlan.byMonths(plan.forecast(), plan.find("B1-C").id(), 3)));
        assertThat(late.moved()).extracting(m -> m.measure().code()).containsExactly("B1-C", "B1-B");
        assertThat(late.moved().getLast().after().start()).hasToString("2019-12-31");
    }

    @Test
    void row28DelayOfTheRestOfThePredecessorMovesNothing() {
        var plan = APlan.on("2019-05-02")
                .running("B1-C", 24, "2019-04-01", "2021-03-31")
                .milestone("B1-C", "MS01", "2019-09-30", "")
                .planned("B1-B", 24, "2020-01-01", "")
                .relation("B1-B", RelationType.REQUIRES, "B1-C", true, "MS01");
        var now = plan.forecast();
        var late = Consequences.between(
                now, Forecast.of(LatePlan.byMonths(now, plan.find("B1-C").id(), 12)));
        assertThat(late.moved()).extracting(m -> m.measure().code()).containsExactly("B1-C");
        assertThat(late.unchanged()).isEqualTo(1);
    }

    @Test
    void partThatNobodyNamedMakesNothingCertain() {
        var plan = APlan.on("2020-01-02")
                .planned("A", 24, "2020-02-01", "")
                .planned("B", 6, "", "")
                .deadline("L1", "2022", "B")
                .relation("B", RelationType.REQUIRES, "A", true, null);
        assertThat(plan.dates("B")).isEqualTo("2020-02-01..2020-07-31");
        assertThat(plan.forecast().verdicts().getFirst().outcome()).isEqualTo(Outcome.UNJUDGED);
    }

    @Test
    void row24DeadlineIsMissedByDays() {
        var plan = APlan.on("2018-11-29")
                .planned("B3-A", 12, "2018-11-29", "")
                .planned("B3-B", 1, "2018-12-01", "")
                .deadline("L07", "2019-01-01", "B1", "B3-A");
        assertThat(plan.forecast().verdicts()).singleElement().satisfies(v -> {
            assertThat(v.measure().code()).isEqualTo("B3-A");
            assertThat(v.outcome()).isEqualTo(Outcome.MISSED);
            assertThat(v.days()).isEqualTo(331);
        });
    }

    @Test
    void deadlineOfABlockAloneBindsEachOfItsMeasures() {
        var plan = APlan.on("2020-01-02")
                .planned("A", 12, "2020-01-02", "")
                .planned("B", 36, "2020-01-02", "")
                .deadline("L1", "2022", "B1")
                .deadline("L2", "", "B1");
        assertThat(plan.forecast().verdicts())
                .extracting(v -> v.deadline().code() + " " + v.measure().code() + " " + v.outcome() + " " + v.days())
                .containsExactly("L1 A MET 729", "L1 B MISSED 1", "L2 A UNJUDGED 0", "L2 B UNJUDGED 0");
    }

    @Test
    void row32DelayOfAMeasureMovesItsSuccessorByTheSameMonths() {
        var plan = APlan.on("2018-10-01")
                .running("B2-A", 9, "2018-10-01", "2019-06-30")
                .planned("B2-B", 24, "2019-07-01", "2021-06-30")
                .milestone("B2-B", "MS06", "2019-09-30", "")
                .milestone("B2-B", "MS07", "2020-01-31", "")
                .planned("B1-A", 6, "2019-01-01", "2019-06-30")
                .requires("B2-B", "B2-A");
        var now = plan.forecast();
        var after = Forecast.of(LatePlan.byMonths(now, plan.find("B2-A").id(), 3));
        var consequences = Consequences.between(now, after);
        assertThat(consequences.moved()).extracting(m -> m.measure().code()).containsExactly("B2-A", "B2-B");
        assertThat(plan.dates(after, "B2-A")).isEqualTo("2018-10-01..2019-09-30");
        assertThat(plan.dates(after, "B2-B")).isEqualTo("2019-10-01..2021-09-30");
        assertThat(consequences.unchanged()).isEqualTo(1);
        assertThat(after.expected(plan.milestone("MS06"))).isEqualTo(APlan.date("2019-12-31"));
        assertThat(after.expected(plan.milestone("MS07"))).isEqualTo(APlan.date("2020-04-30"));
    }

    @Test
    void consequencesNameDeadlinesThatTip() {
        var plan = APlan.on("2020-07-10")
                .running("A", 24, "2020-01-01", "2021-12-31")
                .deadline("L1", "2022-01-01", "A");
        var now = plan.forecast();
        var tipped = Consequences.between(
                        now, Forecast.of(LatePlan.byMonths(now, plan.find("A").id(), 1)))
                .tipped();
        assertThat(tipped).singleElement().satisfies(t -> {
            assertThat(t.newlyMissed()).isTrue();
            assertThat(t.verdict().days()).isEqualTo(30);
        });
    }

    @Test
    void row30CycleOfPartsIsNamedAndLeavesNoDates() {
        var plan = APlan.on("2020-01-02")
                .planned("A", 6, "2020-02-01", "")
                .planned("B", 6, "2020-02-01", "")
                .requires("A", "B")
                .requires("B", "A");
        assertThat(plan.forecast().cycle()).containsExactly("A", "B", "A");
        assertThat(plan.forecast().computed()).isFalse();
        assertThat(plan.dates("A")).isEqualTo("-");
    }

    @Test
    void whatWentAheadOfItsPredecessorIsAConflict() {
        var plan = APlan.on("2020-07-10")
                .running("A", 12, "2020-01-01", "2020-12-31")
                .running("B", 12, "2020-05-01", "2021-04-30")
                .requires("B", "A");
        var finding = plan.forecast().findings(plan.find("B")).getFirst();
        assertThat(finding.kind()).isEqualTo(Finding.Kind.OUT_OF_SEQUENCE);
        assertThat(plan.forecast().say(finding, Locale.GERMAN))
                .isEqualTo("B ist am 01.05.2020 vorausgeeilt; nach A ginge es erst ab dem 01.01.2021.");
    }

    @Test
    void criticalChainLeadsToTheEnd() {
        var plan = APlan.on("2020-07-10")
                .running("A", 24, "2020-02-01", "2022-01-31")
                .planned("B", 12, "2022-02-01", "2023-01-31")
                .planned("C", 12, "2021-02-01", "2022-01-31")
                .requires("B", "A");
        assertThat(plan.forecast().criticalChain())
                .extracting(d -> d.measure().code())
                .containsExactly("A", "B");
        assertThat(plan.forecast().end()).hasValue(java.time.LocalDate.parse("2023-01-31"));
        assertThat(plan.forecast().of(plan.find("C").id()).orElseThrow().totalFloat())
                .isEqualTo(365);
    }

    @Test
    void whoSeesAPartIsToldOfNothingElse() {
        var plan = APlan.on("2020-07-10")
                .running("A", 24, "2020-02-01", "2022-01-31")
                .planned("B", 12, "", "")
                .deadline("L1", "2022-01-01", "A")
                .requires("B", "A");
        var part = plan.forecast().seenBy(Set.of(plan.find("B").id()));
        assertThat(part.dates()).extracting(d -> d.measure().code()).containsExactly("B");
        assertThat(part.dates().getFirst().start()).hasToString("2022-02-01");
        assertThat(part.verdicts()).isEmpty();
        assertThat(part.input().relations()).isEmpty();
        var why = part.whyFinish(plan.find("B"), Locale.GERMAN);
        assertThat(why.cut()).isTrue();
        assertThat(why.sentences())
                .containsExactly("B endet am 31.01.2023: Beginn ist am 01.02.2022, Dauer 12 Monate.");
    }

    /** A clock that was set back can have stored a measure before its block. */
    @Test
    void measureWithoutItsBlockStillHasItsDates() {
        var plan = APlan.on("2020-07-10").running("A", 24, "2020-02-01", "2022-01-31");
        var input = plan.input();
        var without = new PlanInput(
                input.day(),
                input.calendar(),
                List.of(),
                input.measures(),
                input.milestones(),
                input.relations(),
                input.deadlines());
        assertThat(plan.dates(Forecast.of(without), "A")).isEqualTo("2020-02-01..2022-01-31");
    }

    @Test
    void spansAreWholeMonthsWhereTheyAre() {
        var days = List.of("2020-01-01..2020-01-31", "2020-01-15..2020-03-14", "2020-01-31..2020-02-28");
        assertThat(days.stream().map(ForecastTest::span)).containsExactly("MONTHS 1", "MONTHS 2", "WORKING_DAYS 29");
        assertThat(IntStream.range(0, 30)
                        .mapToObj(i -> span("2020-02-01..2020-02-%02d".formatted(Math.max(1, Math.min(29, i)))))
                        .distinct())
                .hasSize(29);
    }

    private static String span(String days) {
        var ends = days.split("\\.\\.");
        var span = MeasureTask.between(java.time.LocalDate.parse(ends[0]), java.time.LocalDate.parse(ends[1]));
        return span.unit() + " " + span.amount();
    }
}
