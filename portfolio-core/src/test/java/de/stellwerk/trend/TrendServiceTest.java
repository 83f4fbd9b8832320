package de.stellwerk.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Delay;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureBuilder;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.MilestoneBuilder;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.NotFound;
import de.stellwerk.status.StatusService;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrendServiceTest {
    private static final ImpreciseDate SUMMER = ImpreciseDate.halfYear(2022, 1);
    private static final ImpreciseDate CHRISTMAS = ImpreciseDate.quarter(2022, 4);
    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private World world;
    private TrendService trend;
    private Caller office;
    private Measure migration;
    private Milestone pilot;

    @BeforeEach
    void measureThatEndsInSummer() {
        world = World.in(TestDatabase.H2.context());
        trend = world.bean(TrendService.class);
        world.on(LocalDate.of(2020, 1, 2));
        office = world.as(Role.PROGRAMME_OFFICE);
        migration = world.store(world.aMeasure("M-1").end(SUMMER));
        pilot = world.milestone(migration, "MS01", "Pilot", ImpreciseDate.day(2020, 9, 1));
    }

    private void move(LocalDate day, Caller caller, UnaryOperator<MeasureBuilder> change) {
        world.on(day);
        var measures = world.bean(MeasureService.class);
        var now = measures.get(caller, migration.id());
        measures.change(caller, change.apply(now.toBuilder()).build());
    }

    private void movePilot(LocalDate day, UnaryOperator<MilestoneBuilder> change) {
        world.on(day);
        pilot = world.bean(PlanService.class)
                .save(office, change.apply(pilot.toBuilder()).build());
    }

    private List<DateMove> moves(LocalDate asOf) {
        return trend.moves(office, migration.id(), asOf);
    }

    @Test
    void row37OriginalAndMovedTargetDatesAreKept() {
        var reason = new Delay(DelayCategory.EXTERNAL, "Das Rechenzentrum hat umgeplant.");
        move(
                LocalDate.of(2020, 3, 2),
                office.because("Beschluss"),
                m -> m.end(CHRISTMAS).delay(reason));
        move(LocalDate.of(2020, 5, 4), office, m -> m.end(ImpreciseDate.year(2023)));

        assertThat(moves(null))
                .extracting(DateMove::kind, DateMove::from, DateMove::to, DateMove::by)
                .containsExactly(
                        tuple(DateMove.Kind.END, CHRISTMAS, ImpreciseDate.year(2023), office.person()),
                        tuple(DateMove.Kind.END, SUMMER, CHRISTMAS, office.person()));
        assertThat(moves(null).getLast())
                .extracting(DateMove::delay, DateMove::reason)
                .containsExactly(reason, "Beschluss");
        assertThat(moves(LocalDate.of(2020, 5, 3))).hasSize(1);
        assertThat(moves(LocalDate.of(2020, 1, 2))).isEmpty();
    }

    @Test
    void dateThatComesCloserIsKeptWithoutTheReasonForTheDelay() {
        move(LocalDate.of(2020, 3, 2), office, m -> m.end(CHRISTMAS).delay(new Delay(DelayCategory.SCOPE, null)));
        move(LocalDate.of(2020, 5, 4), office, m -> m.end(SUMMER));

        assertThat(moves(null).getFirst())
                .extracting(DateMove::to, DateMove::delay)
                .containsExactly(SUMMER, null);
    }

    @Test
    void milestonesMoveFromWhatWasPlannedToWhatIsExpected() {
        var october = ImpreciseDate.day(2020, 10, 1);
        movePilot(LocalDate.of(2020, 3, 2), m -> m.forecast(october));
        movePilot(LocalDate.of(2020, 4, 2), m -> m.planned(october));
        movePilot(LocalDate.of(2020, 5, 4), m -> m.forecast(null));
        movePilot(LocalDate.of(2020, 6, 2), m -> m.actual(ImpreciseDate.day(2020, 6, 1)));

        assertThat(moves(null))
                .extracting(DateMove::kind, DateMove::milestone, DateMove::from, DateMove::to)
                .containsExactly(
                        tuple(DateMove.Kind.PLANNED, "MS01", ImpreciseDate.day(2020, 9, 1), october),
                        tuple(DateMove.Kind.FORECAST, "MS01", ImpreciseDate.day(2020, 9, 1), october));
    }

    @Test
    void firstDateIsNoMoveAndAWithdrawnOneIs() {
        move(LocalDate.of(2020, 3, 2), office, m -> m.start(null));
        move(LocalDate.of(2020, 4, 2), office, m -> m.start(ImpreciseDate.year(2021)));

        assertThat(moves(null))
                .extracting(DateMove::kind, DateMove::to)
                .containsExactly(tuple(DateMove.Kind.START, null));
    }

    private void release(YearMonth month, LocalDate day) {
        world.on(day);
        world.released(world.leadOf(migration), office, migration, month, Light.GREEN);
    }

    private MilestoneTrend trend(LocalDate asOf) {
        return trend.trend(office, migration.id(), asOf);
    }

    @Test
    void trendHoldsWhatWasExpectedWhenEachReportWasReleased() {
        release(APRIL, LocalDate.of(2020, 5, 7));
        move(LocalDate.of(2020, 5, 20), office, m -> m.end(CHRISTMAS));
        movePilot(LocalDate.of(2020, 5, 20), m -> m.forecast(ImpreciseDate.month(2020, 12)));
        release(APRIL.plusMonths(1), LocalDate.of(2020, 6, 8));
        movePilot(LocalDate.of(2020, 6, 10), m -> m.actual(ImpreciseDate.day(2020, 6, 9)));

        assertThat(trend(null).columns())
                .extracting(MilestoneTrend.Column::month, MilestoneTrend.Column::day)
                .containsExactly(
                        tuple(APRIL, LocalDate.of(2020, 5, 7)),
                        tuple(APRIL.plusMonths(1), LocalDate.of(2020, 6, 8)),
                        tuple(null, LocalDate.of(2020, 6, 10)));
        assertThat(trend(null).rows())
                .extracting(MilestoneTrend.Row::code, MilestoneTrend.Row::dates)
                .containsExactly(
                        tuple(null, List.of(SUMMER, CHRISTMAS, CHRISTMAS)),
                        tuple(
                                "MS01",
                                List.of(
                                        ImpreciseDate.day(2020, 9, 1),
                                        ImpreciseDate.month(2020, 12),
                                        ImpreciseDate.day(2020, 6, 9))));
    }

    @Test
    void laterCorrectionOfAReportDoesNotChangeWhatWasExpectedThen() {
        release(APRIL, LocalDate.of(2020, 5, 7));
        move(LocalDate.of(2020, 5, 20), office, m -> m.end(CHRISTMAS));
        world.on(LocalDate.of(2020, 6, 2));
        var status = world.bean(StatusService.class);
        var lead = world.leadOf(migration);
        var first = status.reportsOf(office, migration.id(), null).getFirst();
        var next = status.revise(lead, first.id());
        var submitted = status.submit(lead, next.id(), next.version());
        status.release(office, submitted.id(), submitted.version());

        assertThat(trend(null).columns()).hasSize(2);
        assertThat(trend(null).rows().getFirst().dates()).containsExactly(SUMMER, CHRISTMAS);
    }

    @Test
    void trendOfAPastDayKnowsNothingOfLaterReports() {
        release(APRIL, LocalDate.of(2020, 5, 7));
        move(LocalDate.of(2020, 5, 20), office, m -> m.end(CHRISTMAS));

        var then = trend(LocalDate.of(2020, 5, 6));

        assertThat(then.any()).isFalse();
        assertThat(then.rows().getFirst().dates()).containsExactly(SUMMER);
    }

    @Test
    void milestoneThatCameLaterHasNoDateBefore() {
        release(APRIL, LocalDate.of(2020, 5, 7));
        world.on(LocalDate.of(2020, 5, 8));
        world.milestone(migration, "MS02", "Abnahme", ImpreciseDate.year(2021));

        assertThat(trend(null).rows().getLast().dates()).containsExactly(null, ImpreciseDate.year(2021));
        assertThat(trend(null).last(1).rows().getLast().dates()).containsExactly(ImpreciseDate.year(2021));
    }

    @Test
    void liaisonSeesTheMovesOfTheOwnDepartmentOnly() {
        var stranger = world.as(Role.LIAISON, UUID.randomUUID());

        assertThatThrownBy(() -> trend.moves(stranger, migration.id(), null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trend.trend(stranger, migration.id(), null)).isInstanceOf(NotFound.class);
    }
}
