package de.stellwerk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.APlan;
import de.stellwerk.schedule.Consequences;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.RelationId;
import de.stellwerk.shared.ScenarioId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private final APlan plan = APlan.on("2020-01-01")
            .planned("A", 3, "2020-02-01", "2020-04-30")
            .planned("B", 3, "", "")
            .planned("C", 3, "", "")
            .milestone("A", "MS01", "2020-03-31", "")
            .requires("B", "A")
            .requires("C", "B")
            .deadline("F", "2020-11-30", "C");
    private final PlanInput live = plan.input();
    private final Scenario empty = new Scenario(
            ScenarioId.next(),
            0,
            plan.find("A").programme(),
            "Später",
            null,
            Scenario.State.OPEN,
            PersonId.next(),
            Instant.EPOCH,
            List.of(),
            null);

    private Scenario wanting(UnaryOperator<PlanInput> wish) {
        return empty.wanting(live, wish.apply(live));
    }

    private PlanInput later(PlanInput plan) {
        var a = Forecast.of(plan).of(this.plan.find("A").id()).orElseThrow();
        return plan.starting(a, a.start().plusMonths(3));
    }

    private PlanInput with(PlanInput in, String code, UnaryOperator<Measure> change) {
        return in.with(plan.find(code).id(), change);
    }

    private static Impact impact(PlanInput live, Scenario scenario) {
        var planned = Forecast.of(scenario.on(live));
        return Impact.of(Consequences.between(Forecast.of(live), planned), planned);
    }

    @Test
    void aMeasureThatStartsLaterTakesItsMilestonesAndItsSuccessorsAlongAndTipsADeadline() {
        var scenario = wanting(this::later);
        assertThat(scenario.changes())
                .extracting(c -> Names.of(c, live))
                .as("written down is what was changed, not what follows")
                .containsExactly("A", "A MS01");
        assertThat(impact(live, scenario)).isEqualTo(new Impact(3, 1, 0, true));
        var chain = Forecast.of(scenario.on(live)).criticalChain();
        assertThat(chain).extracting(d -> d.measure().code()).containsExactly("A", "B", "C");
        assertThat(chain.getLast().finish()).isEqualTo(LocalDate.of(2021, 1, 31));
    }

    @Test
    void aScenarioIsAPureFunctionOfThePlanAndLeavesItAsItIs() {
        var before = plan.input();
        var scenario = wanting(this::later);
        assertThat(scenario.on(live).measures()).isEqualTo(scenario.on(live).measures());
        assertThat(List.of(live.measures(), live.milestones(), live.relations()))
                .isEqualTo(List.of(before.measures(), before.milestones(), before.relations()));
        assertThat(empty.on(live)).isSameAs(live);
    }

    @Test
    void aDroppedMeasureIsNotInThePlanAndItsDeadlineIsNeitherKeptNorSaved() {
        var late = wanting(this::later).on(live);
        var dropped = empty.wanting(
                late,
                with(late, "C", m -> m.toBuilder().state(MeasureState.CANCELLED).build()));
        var planned = Forecast.of(dropped.on(late));
        var consequences = Consequences.between(Forecast.of(late), planned);
        assertThat(planned.of(plan.find("C").id())).isEmpty();
        assertThat(consequences.moved())
                .singleElement()
                .satisfies(m -> assertThat(m.after()).isNull());
        assertThat(consequences.tipped())
                .singleElement()
                .satisfies(t -> assertThat(t.after()).isNull());
        assertThat(Impact.of(consequences, planned)).isEqualTo(new Impact(1, 0, 0, true));
    }

    @Test
    void aPausedMeasureHasBegunAndEndsWhenItIsStatedTo() {
        var paused = wanting(p -> with(
                p,
                "A",
                m -> m.toBuilder()
                        .state(MeasureState.ON_HOLD)
                        .end(ImpreciseDate.day(2020, 6, 30))
                        .build()));
        assertThat(Forecast.of(paused.on(live))
                        .of(plan.find("B").id())
                        .orElseThrow()
                        .start())
                .isEqualTo(LocalDate.of(2020, 7, 1));
    }

    @Test
    void aRelationWithoutWhichAMeasureNeedNotWaitIsTakenAway() {
        var without = wanting(p -> p.withRelations(p.relations().subList(1, 2)));
        assertThat(without.changes()).singleElement().isInstanceOf(RelationRemoved.class);
        assertThat(Forecast.of(without.on(live)).of(plan.find("B").id()))
                .as("nothing gives it a start any more")
                .isEmpty();
    }

    @Test
    void aCycleIsShownAndNotRefused() {
        var scenario = wanting(p -> p.withRelations(
                java.util.stream.Stream.concat(p.relations().stream(), java.util.stream.Stream.of(requires("A", "C")))
                        .toList()));
        ScenarioRules.check(scenario, live);
        var planned = Forecast.of(scenario.on(live));
        assertThat(planned.computed()).isFalse();
        assertThat(planned.cycle()).contains("A", "B", "C");
        assertThat(impact(live, scenario).computed()).isFalse();
    }

    private Relation requires(String from, String to) {
        var like = live.relations().getFirst();
        return new Relation(
                RelationId.next(),
                0,
                like.programme(),
                new de.stellwerk.schedule.NodeRef(
                        de.stellwerk.schedule.NodeRef.Kind.MEASURE,
                        plan.find(from).key()),
                RelationType.REQUIRES,
                new de.stellwerk.schedule.NodeRef(
                        de.stellwerk.schedule.NodeRef.Kind.MEASURE,
                        plan.find(to).key()),
                like.link(),
                null,
                false,
                null,
                true,
                true,
                null,
                null);
    }

    @Test
    void aSecondChangeOfTheSameMeasureTakesThePlaceOfTheFirstAndKeepsItsBase() {
        var first = wanting(this::later);
        var moved = with(
                live,
                "A",
                m -> m.toBuilder().end(ImpreciseDate.day(2020, 5, 31)).build());
        var second = first.wanting(
                moved,
                with(
                        first.on(moved),
                        "A",
                        m -> m.toBuilder().state(MeasureState.ACTIVE).build()));
        assertThat(second.changes()).hasSize(2);
        var change = (MeasureChange) second.changes().getFirst();
        assertThat(change.before().end()).isEqualTo(ImpreciseDate.day(2020, 4, 30));
        assertThat(change.after().state()).isEqualTo(MeasureState.ACTIVE);
        assertThat(change.outrun(moved)).isTrue();
        assertThat(change.outrun(live)).isFalse();
    }

    @Test
    void whatIsWantedAsItIsLiveIsNoChange() {
        var scenario = wanting(this::later);
        assertThat(scenario.wanting(live, live).changes()).isEmpty();
        assertThat(scenario.without(scenario.changes().getFirst()).changes()).hasSize(1);
    }

    @Test
    void onlyThePlanOfAMeasureCountsAsMovedNotItsWords() {
        var change = wanting(this::later).changes().getFirst();
        assertThat(change.outrun(with(
                        live, "A", m -> m.toBuilder().title("Anders").version(7).build())))
                .isFalse();
        assertThat(change.outrun(with(
                        live, "A", m -> m.toBuilder().state(MeasureState.ACTIVE).build())))
                .isTrue();
    }

    @Test
    void rebasingTakesTheLiveValuesAsBaseAndKeepsTheWanted() {
        var scenario = wanting(this::later);
        var moved = with(
                live,
                "A",
                m -> m.toBuilder()
                        .end(ImpreciseDate.day(2020, 5, 31))
                        .version(5)
                        .build());
        var rebased = scenario.rebased(moved);
        assertThat(rebased.changes()).noneMatch(c -> c.outrun(moved));
        var change = (MeasureChange) rebased.changes().getFirst();
        assertThat(change.baseVersion()).isEqualTo(5);
        assertThat(change.after()).isEqualTo(((MeasureChange) scenario.changes().getFirst()).after());
        assertThat(scenario.rebased(scenario.on(live)).changes())
                .as("the live plan has got there by itself")
                .isEmpty();
    }

    @Test
    void aReachedMilestoneIsExpectedNoMore() {
        var change = wanting(this::later).changes().get(1);
        var reached = live.with(live.milestones().stream()
                .map(m -> m.toBuilder().actual(ImpreciseDate.day(2019, 12, 1)).build())
                .toList());
        assertThat(change.outrun(reached)).isTrue();
        assertThat(change.rebased(reached)).isEmpty();
    }

    @Test
    void aChangeOfWhatTheLivePlanHasLostStaysUntilSomebodyDecides() {
        var scenario = wanting(p -> p.withRelations(p.relations().subList(1, 2)));
        var lost = live.withRelations(live.relations().subList(1, 2));
        assertThat(scenario.changes().getFirst().outrun(lost)).isTrue();
        assertThat(scenario.wanting(lost, scenario.on(lost)).changes()).hasSize(1);
        assertThat(scenario.rebased(lost).changes()).isEmpty();
    }

    @Test
    void nonsenseIsRefusedAtItsField() {
        var backwards = wanting(p -> with(
                p,
                "A",
                m -> m.toBuilder()
                        .end(ImpreciseDate.day(2019, 1, 1))
                        .duration(new de.stellwerk.measure.Duration(9, 3, false, null))
                        .build()));
        assertThatThrownBy(() -> ScenarioRules.check(backwards, live))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .extracting("field", "rule")
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple("changes[0].maxMonths", "maxBelowMin"),
                                        org.assertj.core.groups.Tuple.tuple("changes[0].end", "endBeforeStart")));
        var toItself = wanting(p -> p.withRelations(List.of(requires("A", "A"))));
        assertThatThrownBy(() -> ScenarioRules.check(toItself, live)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ScenarioRules.check(empty.named(" ", null), live))
                .isInstanceOf(Refused.class);
    }
}
