package de.stellwerk.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureBuilder;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.Binding;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.LegalLevel;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Refused;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProbabilityServiceTest {
    private static final Question FEW = new Question(2000, 7);

    private World world;
    private ProbabilityService service;
    private Caller team;
    private Measure first;
    private Measure second;

    /** On 2020-07-10: B1-A runs from January on for 18 to 30 months, B1-B waits for it and takes 6 to 12. */
    @BeforeEach
    void twoMeasures() {
        world = World.in(TestDatabase.H2.context());
        service = world.bean(ProbabilityService.class);
        team = world.as(Role.CORE_TEAM);
        first = world.store(world.aMeasure("B1-A").duration(new Duration(18, 30, false, null)));
        second = world.store(planned("B1-B", 6, 12, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 9, 30)));
        world.bean(PlanService.class).save(team, world.requires(second, first));
    }

    private MeasureBuilder planned(String code, int min, int max, LocalDate start, LocalDate end) {
        return world.aMeasure(code)
                .state(MeasureState.PLANNED)
                .duration(new Duration(min, max, false, null))
                .start(ImpreciseDate.day(start))
                .end(ImpreciseDate.day(end));
    }

    private Prospects ask() {
        return service.prospects(team, world.programme.id(), null, FEW);
    }

    private void deadline(Measure measure, LocalDate date) {
        world.bean(PlanService.class)
                .save(
                        team,
                        new Deadline(
                                DeadlineId.next(),
                                0,
                                world.programme.id(),
                                "L1",
                                "Frist",
                                "Gesetz",
                                LegalLevel.STATE,
                                Binding.BINDING,
                                List.of(new DeadlineStatement(ImpreciseDate.day(date), null, true)),
                                null,
                                List.of(new NodeRef(NodeRef.Kind.MEASURE, measure.key())),
                                null));
    }

    @Test
    void endsOfMeasuresBlocksAndProgrammeFollowFromTheEstimates() {
        var prospects = ask();
        assertThat(prospects.measures()).extracting(m -> m.measure().code()).containsExactly("B1-A", "B1-B");
        var end = prospects.measures().getFirst().end();
        // The planned end lies in the middle of the range, so half of the runs are over by then.
        assertThat(end.half()).isBetween(LocalDate.of(2021, 12, 20), LocalDate.of(2022, 1, 12));
        assertThat(end.earliest()).isAfterOrEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(end.latest()).isBeforeOrEqualTo(LocalDate.of(2022, 6, 30));
        assertThat(prospects.blocks()).singleElement().satisfies(b -> {
            assertThat(b.block().code()).isEqualTo("B1");
            assertThat(b.end().half())
                    .isEqualTo(prospects.measures().getLast().end().half());
        });
        assertThat(prospects.programme().eighty()).isAfter(prospects.programme().half());
        assertThat(prospects.programme().certain()).isTrue();
        assertThat(prospects.open()).isEqualTo(2);
        assertThat(prospects.ranged()).isEqualTo(2);
        assertThat(prospects.day()).isEqualTo(LocalDate.of(2020, 7, 10));
    }

    @Test
    void deadlineIsAsLikelyAsItsMeasureEndsInTimeAndNamesWhatItHangsOn() {
        deadline(second, LocalDate.of(2022, 9, 30));
        var chance = ask().deadlines().getFirst();
        assertThat(chance.deadline().code()).isEqualTo("L1");
        assertThat(chance.measure().code()).isEqualTo("B1-B");
        // It starts when B1-A has ended, but not before it is planned to: later in half of the runs, never earlier.
        assertThat(chance.probability()).isBetween(0.2, 0.5);
        assertThat(chance.drivers()).extracting(d -> d.measure().code()).containsExactlyInAnyOrder("B1-A", "B1-B");
        assertThat(chance.drivers()).allSatisfy(d -> assertThat(d.days()).isPositive());
        var own = chance.drivers().stream()
                .filter(d -> d.measure().code().equals("B1-B"))
                .findFirst()
                .orElseThrow();
        assertThat(own.driving()).isEqualTo(1);
    }

    @Test
    void answerIsKeptAsLongAsThePlanStays() {
        var before = ask();
        assertThat(ask()).isSameAs(before);
        assertThat(service.prospects(team, world.programme.id(), null, new Question(2000, 8)))
                .isNotEqualTo(before);
        var stored = world.bean(MeasureService.class).get(team, first.id());
        world.bean(MeasureService.class)
                .save(
                        team,
                        stored.toBuilder().end(ImpreciseDate.day(2022, 3, 31)).build());
        assertThat(ask().programme().half()).isAfter(before.programme().half());
    }

    @Test
    void pastDayIsAskedForItsOwnPlan() {
        var before = ask();
        world.on(LocalDate.of(2020, 8, 3));
        var stored = world.bean(MeasureService.class).get(team, first.id());
        world.bean(MeasureService.class)
                .save(
                        team,
                        stored.toBuilder().end(ImpreciseDate.day(2022, 5, 31)).build());
        var past = service.prospects(team, world.programme.id(), LocalDate.of(2020, 7, 10), FEW);
        assertThat(past.programme()).isEqualTo(before.programme());
        assertThat(past.day()).isEqualTo(LocalDate.of(2020, 7, 10));
        assertThat(ask().programme().half()).isAfter(before.programme().half());
    }

    @Test
    void tenFinishedMeasuresTeachWhatNineDoNot() {
        var before = ask().programme();
        for (int i = 0; i < 9; i++) {
            finished("D-" + i);
        }
        var nine = ask();
        assertThat(nine.learned()).isEqualTo(new Prospects.Learned(9, 10, null));
        assertThat(nine.programme()).isEqualTo(before);
        finished("D-9");
        var ten = ask();
        assertThat(ten.learned().measures()).isEqualTo(10);
        assertThat(ten.learned().factor()).isCloseTo(366 / 182.0, within(1e-9));
        assertThat(ten.programme().earliest()).isAfter(before.half());
    }

    /** Took the whole of 2019 and a day instead of half of it. */
    private void finished(String code) {
        world.store(world.aMeasure(code)
                .state(MeasureState.DONE)
                .start(ImpreciseDate.day(2019, 1, 1))
                .end(ImpreciseDate.day(2020, 1, 1))
                .baselineStart(ImpreciseDate.day(2019, 1, 1))
                .baselineEnd(ImpreciseDate.day(2019, 7, 1)));
    }

    @Test
    void measureWithoutADateMakesTheEndUncertain() {
        world.store(world.aMeasure("B1-C")
                .state(MeasureState.PLANNED)
                .duration(Duration.UNKNOWN)
                .start(null)
                .end(null));
        var prospects = ask();
        assertThat(prospects.unplaced()).extracting(Measure::code).containsExactly("B1-C");
        assertThat(prospects.programme().certain()).isFalse();
        assertThat(prospects.blocks().getFirst().end().certain()).isFalse();
        assertThat(prospects.measures()).allMatch(m -> m.end().certain());
    }

    @Test
    void programmeWithoutDatesHasNone() {
        var empty = World.in(TestDatabase.H2.context());
        var prospects = service.prospects(empty.as(Role.AUDIT), empty.programme.id(), null, FEW);
        assertThat(prospects.programme()).isNull();
        assertThat(prospects.blocks()).isEmpty();
    }

    @Test
    void followerIsToldTheEnd() throws InterruptedException {
        var told = new CountDownLatch(1);
        var run = new Run[1];
        Runnable follower = () -> {
            if (run[0] != null && run[0].result().isPresent()) {
                told.countDown();
            }
        };
        run[0] = service.follow(team, world.programme.id(), null, new Question(50_000, 3), follower);
        assertThat(told.await(30, TimeUnit.SECONDS) || run[0].result().isPresent())
                .isTrue();
        assertThat(run[0].result().orElseThrow().question().runs()).isEqualTo(50_000);
        run[0].leave(follower);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LIAISON", "CONSULTED_BODY", "ADMIN"})
    void whoDoesNotSeeTheWholeProgrammeIsRefused(Role role) {
        assertThatThrownBy(() -> service.prospects(world.as(role), world.programme.id(), null, FEW))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void tooFewAndTooManyRunsAreRefused() {
        assertThatThrownBy(() -> new Question(99, 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Question(100_001, 1)).isInstanceOf(Refused.class);
    }
}
