package de.stellwerk.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.baseline.BaselineOutline.Origin;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Participant;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.BaselineId;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.ProgrammeReportId;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Violation;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BaselineServiceTest {
    private World world;
    private BaselineService baselines;
    private ProgrammeId programme;
    private Caller office;
    private Measure website;
    private Milestone goLive;

    @BeforeEach
    void measureWithAnAgreedPlan() {
        world = World.in(TestDatabase.H2.context());
        baselines = world.bean(BaselineService.class);
        programme = world.programme.id();
        office = world.as(Role.PROGRAMME_OFFICE);
        world.on(LocalDate.of(2019, 12, 3));
        website = world.store(world.aMeasure("B3-C")
                .start(ImpreciseDate.day(2018, 10, 1))
                .end(ImpreciseDate.day(2019, 12, 31))
                .baselineStart(ImpreciseDate.day(2018, 10, 1))
                .baselineEnd(ImpreciseDate.day(2019, 12, 31)));
        goLive = world.milestone(website, "MS03", "Umzug", ImpreciseDate.quarter(2019, 4));
    }

    private void moveEnd(ImpreciseDate end) {
        var measures = world.bean(MeasureService.class);
        website = measures.save(
                world.system(),
                measures.get(office, website.id()).toBuilder().end(end).build());
    }

    private void expect(ImpreciseDate forecast) {
        goLive = world.bean(PlanService.class)
                .save(world.system(), goLive.toBuilder().forecast(forecast).build());
    }

    private Comparison.MeasureLine line(Caller caller, BaselineId id) {
        return baselines.comparison(caller, programme, id, null).measures().getFirst();
    }

    @Test
    void row35NewEndOfTheWebsiteIsThreeMonthsAfterTheBaseline() {
        moveEnd(ImpreciseDate.day(2020, 3, 31));
        expect(ImpreciseDate.quarter(2020, 1));

        var line = line(world.as(Role.STEERING_COMMITTEE), Baseline.AGREED);

        assertThat(line.end().agreed()).isEqualTo(ImpreciseDate.day(2019, 12, 31));
        assertThat(line.end().deviation()).contains(new Deviation(Deviation.Unit.MONTHS, 3));
        assertThat(line.start().actual()).isEqualTo(ImpreciseDate.day(2018, 10, 1));
        assertThat(line.start().deviation())
                .hasValueSatisfying(d -> assertThat(d.none()).isTrue());
        assertThat(line.milestones().getFirst().date())
                .isEqualTo(new ComparedDate(
                        ImpreciseDate.quarter(2019, 4),
                        ImpreciseDate.quarter(2019, 4),
                        ImpreciseDate.quarter(2020, 1),
                        null));
        assertThat(line.milestones().getFirst().date().deviation()).contains(new Deviation(Deviation.Unit.MONTHS, 3));
    }

    @Test
    void namedBaselineKeepsThePlanAsItWasAndAsExactAsItWas() {
        moveEnd(ImpreciseDate.day(2020, 3, 31));
        expect(ImpreciseDate.quarter(2020, 1));
        world.on(LocalDate.of(2019, 12, 10));
        var set = baselines.set(office, programme, " Nach der Klausur ");
        moveEnd(ImpreciseDate.day(2020, 6, 30));

        assertThat(set.name()).isEqualTo("Nach der Klausur");
        assertThat(set.day()).isEqualTo(LocalDate.of(2019, 12, 10));
        assertThat(set.origin()).isEqualTo(Origin.HAND);
        assertThat(line(office, set.id()).end().agreed()).isEqualTo(ImpreciseDate.day(2020, 3, 31));
        assertThat(line(office, set.id()).milestones().getFirst().date().agreed())
                .isEqualTo(ImpreciseDate.quarter(2020, 1));
        assertThat(line(office, Baseline.AGREED).end().agreed()).isEqualTo(ImpreciseDate.day(2019, 12, 31));
        assertThat(baselines.dates(office, programme, set.id(), null).milestones())
                .containsEntry(goLive.id(), ImpreciseDate.quarter(2020, 1));
    }

    @Test
    void agreedPlanComesFirstThenTheNewest() {
        baselines.set(office, programme, "Erster");
        world.on(LocalDate.of(2019, 12, 4));
        baselines.set(office, programme, "Zweiter");

        assertThat(baselines.list(office, programme, null))
                .extracting(BaselineOutline::name)
                .containsExactly(null, "Zweiter", "Erster");
        assertThat(baselines.list(office, programme, LocalDate.of(2019, 12, 3)))
                .extracting(BaselineOutline::name)
                .containsExactly(null, "Erster");
        assertThat(baselines.list(office, programme, null).getFirst().origin()).isEqualTo(Origin.AGREED);
    }

    @Test
    void comparisonOfAPastDayShowsThePlanOfThatDay() {
        var set = baselines.set(office, programme, "Stand");
        world.on(LocalDate.of(2019, 12, 5));
        moveEnd(ImpreciseDate.day(2020, 3, 31));

        var then = baselines.comparison(office, programme, set.id(), LocalDate.of(2019, 12, 4));

        assertThat(then.measures().getFirst().end().planned()).isEqualTo(ImpreciseDate.day(2019, 12, 31));
        assertThatThrownBy(() -> baselines.comparison(office, programme, set.id(), LocalDate.of(2019, 12, 2)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void measureThatCameLaterAndOneThatIsGoneAreTold() {
        var other = world.store(world.aMeasure("B3-D"));
        var set = baselines.set(office, programme, "Stand");
        world.bean(MeasureService.class).delete(world.system(), other.id(), other.version());
        world.store(world.aMeasure("B3-E"));

        var comparison = baselines.comparison(office, programme, set.id(), null);

        assertThat(comparison.gone()).isEqualTo(1);
        assertThat(comparison.measures())
                .extracting(l -> l.measure().code(), Comparison.MeasureLine::known)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("B3-C", true),
                        org.assertj.core.api.Assertions.tuple("B3-E", false));
    }

    @Test
    void finishedMeasureIsComparedByWhenItEnded() {
        var measures = world.bean(MeasureService.class);
        moveEnd(ImpreciseDate.day(2019, 11, 15));
        measures.save(
                world.system(), website.toBuilder().state(MeasureState.DONE).build());

        assertThat(line(office, Baseline.AGREED).end())
                .extracting(ComparedDate::actual, ComparedDate::counting)
                .containsExactly(ImpreciseDate.day(2019, 11, 15), ImpreciseDate.day(2019, 11, 15));
    }

    @Test
    void onlyCoreTeamAndOfficeSetNameAndDelete() {
        var set = baselines.set(world.as(Role.CORE_TEAM), programme, "Stand");
        for (var caller : List.of(world.leadOf(website), world.as(Role.STEERING_COMMITTEE), world.as(Role.AUDIT))) {
            assertThatThrownBy(() -> baselines.set(caller, programme, "Eigener"))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> baselines.rename(caller, programme, set.id(), 1, "Anders"))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> baselines.delete(caller, programme, set.id(), 1))
                    .isInstanceOf(Forbidden.class);
            assertThat(baselines.list(caller, programme, null)).hasSize(2);
        }
        assertThatThrownBy(() -> baselines.list(world.as(Role.ADMIN), programme, null))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void liaisonComparesTheMeasuresOfTheOwnDepartmentOnly() {
        var set = baselines.set(office, programme, "Stand");
        var liaison = world.as(Role.LIAISON, world.personnel.key());
        assertThat(baselines.comparison(liaison, programme, set.id(), null).measures())
                .isEmpty();
        assertThat(baselines.dates(liaison, programme, set.id(), null).measures())
                .isEmpty();

        var measures = world.bean(MeasureService.class);
        measures.save(
                world.system(),
                website.toBuilder()
                        .participants(List.of(new Participant(world.personnel.name(), false)))
                        .build());

        assertThat(baselines.comparison(liaison, programme, set.id(), null).measures())
                .hasSize(1);
    }

    @Test
    void namesAreOneToAPlan() {
        baselines.set(office, programme, "Stand");
        refused(() -> baselines.set(office, programme, "  "), "name:required");
        refused(() -> baselines.set(office, programme, "x".repeat(101)), "name:tooLong");
        refused(() -> baselines.set(office, programme, "STAND"), "name:baselineNameTaken");
    }

    @Test
    void renamingAsksForTheVersionThatWasSeen() {
        var set = baselines.set(office, programme, "Stand");

        var renamed = baselines.rename(office, programme, set.id(), set.version(), "stand");

        assertThat(renamed.version()).isEqualTo(2);
        assertThatThrownBy(() -> baselines.rename(office, programme, set.id(), set.version(), "Anders"))
                .isInstanceOf(StaleVersion.class);
        assertThat(line(office, set.id()).end().agreed()).isEqualTo(website.end());
    }

    @Test
    void onlyWhatWasSetByHandCanBeDeleted() {
        var hand = baselines.set(office, programme, "Stand");
        var core = world.as(Role.CORE_TEAM);
        var report = baselines.setBy(
                core, programme, ProgrammeReportId.next(), Quarter.parse("2019-Q2"), LocalDate.of(2019, 12, 3));

        refused(() -> baselines.delete(core, programme, report.id(), report.version()), ":baselineOfReport");
        refused(() -> baselines.delete(core, programme, Baseline.AGREED, 0), ":agreedPlanStays");
        refused(() -> baselines.rename(core, programme, Baseline.AGREED, 0, "Anders"), ":agreedPlanStays");
        baselines.delete(core, programme, hand.id(), hand.version());

        assertThat(baselines.list(core, programme, null))
                .extracting(BaselineOutline::origin)
                .containsExactly(Origin.AGREED, Origin.REPORT);
    }

    @Test
    void takenNameOfAQuarterGetsANumber() {
        var core = world.as(Role.CORE_TEAM);
        var quarter = Quarter.parse("2019-Q2");
        baselines.set(office, programme, "q2 2019");
        var day = LocalDate.of(2019, 12, 3);
        baselines.setBy(core, programme, ProgrammeReportId.next(), quarter, day);
        var second = baselines.setBy(core, programme, ProgrammeReportId.next(), quarter, day);

        assertThat(second.name()).isEqualTo("Q2 2019 (3)");
    }

    private static void refused(ThrowingCallable work, String violation) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.violations())
                                .extracting((Violation v) -> v.field() + ":" + v.rule())
                                .containsExactly(violation));
    }
}
