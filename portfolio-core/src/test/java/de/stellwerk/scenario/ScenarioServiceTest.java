package de.stellwerk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.journal.Journal;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Table;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioServiceTest {
    private World world;
    private ScenarioService service;
    private MeasureService measures;
    private PlanService plan;
    private Caller team;
    private Measure a;
    private Measure b;
    private Milestone milestone;

    @BeforeEach
    void world() {
        in(TestDatabase.H2);
    }

    private void in(TestDatabase database) {
        world = World.in(database.context());
        service = world.bean(ScenarioService.class);
        measures = world.bean(MeasureService.class);
        plan = world.bean(PlanService.class);
        team = world.as(Role.CORE_TEAM);
        a = world.store(world.aMeasure("B1-A"));
        b = world.store(world.aMeasure("B1-B")
                .state(MeasureState.PLANNED)
                .start(ImpreciseDate.day(2022, 1, 1))
                .end(ImpreciseDate.day(2023, 12, 31)));
        milestone = world.milestone(b, "MS01", "Pilot", ImpreciseDate.day(2022, 6, 30));
        plan.save(team, world.requires(b, a));
    }

    private PlanInput live() {
        return world.bean(ForecastService.class)
                .forecast(team, world.programme.id(), (LocalDate) null)
                .input();
    }

    private Scenario made(Caller who, String name, UnaryOperator<PlanInput> wish) {
        var draft = service.draft(who, world.programme.id(), name);
        return service.save(who, draft.wanting(live(), wish.apply(live())));
    }

    private PlanInput aEndsIn2022(PlanInput in) {
        return in.with(
                a.id(), m -> m.toBuilder().end(ImpreciseDate.day(2022, 6, 30)).build());
    }

    private Measure now(Measure measure) {
        return measures.get(team, measure.id());
    }

    /** Every row of every table but the scenarios', by version, and every entry of the journal that is not of one. */
    private Map<String, String> everything() {
        var all = new TreeMap<String, String>();
        world.context.getBeansOfType(Table.class).stream()
                .map(t -> (Table<?, ?>) t)
                .filter(t -> !t.entityName().equals("scenario"))
                .forEach(t -> t.rows(world.tenant.id())
                        .forEach(r -> all.put(t.entityName() + r.key(), r.version() + r.data())));
        var journal = world.bean(Journal.class)
                .between(world.tenant.id(), LocalDate.of(2019, 1, 1), LocalDate.of(2021, 1, 1), 0, 10_000);
        all.put(
                "journal",
                String.valueOf(journal.items().stream()
                        .filter(e -> !e.entity().equals("scenario"))
                        .count()));
        return all;
    }

    private static void refusedBy(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations()).extracting("rule").contains(rule));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nothingLiveChangesBeforeAScenarioIsMergedThenAllOfIt(TestDatabase database) {
        in(database);
        var before = everything();
        var scenario = made(team, "Später", this::aEndsIn2022);
        var compared = service.compare(team, scenario, null);
        assertThat(compared.impact()).isEqualTo(new Impact(2, 0, 0, true));
        scenario = service.save(team, scenario.named("Ein Jahr später", "geprüft"));
        assertThat(service.listed(team, world.programme.id(), null))
                .containsExactly(new Listed(scenario, new Impact(2, 0, 0, true)));
        assertThat(everything()).isEqualTo(before);

        var merged = service.merge(team.because("Beschluss vom 3. Juli"), scenario.id(), scenario.version());
        assertThat(merged.state()).isEqualTo(Scenario.State.MERGED);
        assertThat(now(a).end()).isEqualTo(ImpreciseDate.day(2022, 6, 30));
        assertThat(now(b)).as("what follows is not written").isEqualTo(b);
        assertThat(world.bean(ForecastService.class)
                        .forecast(team, world.programme.id(), (LocalDate) null)
                        .of(b.id())
                        .orElseThrow()
                        .start())
                .isEqualTo(compared.planned().of(b.id()).orElseThrow().start())
                .isEqualTo(LocalDate.of(2022, 7, 1));
        var entry = measures.history(team, a.id()).getLast();
        assertThat(entry.reason()).isEqualTo("Ein Jahr später: Beschluss vom 3. Juli");
        assertThat(entry.actor()).isEqualTo(team.person());
    }

    @Test
    void row39PeriodsAndApprovalsOfTheLivePlanHoldInAScenarioAndOutliveItsMerge() {
        var programmes = world.bean(ProgrammeService.class);
        var interim = new ClosedPeriod(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 10, 31), "Interimszeit");
        programmes.change(team, programmes.settings(team, "TEST", null).withoutBudget(List.of(interim)));
        measures.save(team, a.toBuilder().preApproved(true).build());
        var scenario = made(team, "Später", this::aEndsIn2022);
        assertThat(startOfB(scenario)).isEqualTo(LocalDate.of(2022, 11, 1));

        measures.save(team, b.toBuilder().preApproved(true).build());
        assertThat(startOfB(scenario)).isEqualTo(LocalDate.of(2022, 7, 1));
        service.merge(team.because("Beschluss"), scenario.id(), scenario.version());
        assertThat(now(a).preApproved()).isTrue();
        assertThat(now(a).end()).isEqualTo(ImpreciseDate.day(2022, 6, 30));
    }

    private LocalDate startOfB(Scenario scenario) {
        return service.compare(team, scenario, null)
                .planned()
                .of(b.id())
                .orElseThrow()
                .start();
    }

    @Test
    void aDiscardedScenarioLeavesNoTraceInTheLivePlan() {
        var before = everything();
        var scenario = made(team, "Später", this::aEndsIn2022);
        var discarded = service.discard(team, scenario.id(), scenario.version());
        assertThat(everything()).isEqualTo(before);
        assertThat(discarded.state()).isEqualTo(Scenario.State.DISCARDED);
        assertThat(discarded.closing().impact().moved()).isEqualTo(2);
        refusedBy("scenarioClosed.DISCARDED", () -> service.merge(team, discarded.id(), discarded.version()));
        refusedBy("scenarioClosed.DISCARDED", () -> service.save(team, discarded.named("Anders", null)));
        service.delete(team, discarded.id(), discarded.version());
        assertThatThrownBy(() -> service.get(team, discarded.id(), null)).isInstanceOf(NotFound.class);
    }

    @Test
    void everyKindOfChangeIsWritten() {
        var relation = live().relations().getFirst();
        var added = world.requires(world.store(world.aMeasure("B1-C").state(MeasureState.PLANNED)), a);
        var scenario = made(
                team,
                "Alles",
                in -> in.with(
                                b.id(),
                                m -> m.toBuilder().state(MeasureState.ON_HOLD).build())
                        .with(List.of(milestone.toBuilder()
                                .forecast(ImpreciseDate.day(2023, 1, 31))
                                .build()))
                        .withRelations(List.of(added)));
        assertThat(scenario.changes()).hasSize(4);
        service.merge(team, scenario.id(), scenario.version());
        assertThat(now(b).state()).isEqualTo(MeasureState.ON_HOLD);
        assertThat(plan.milestones(team, b.id(), null).getFirst().forecast()).isEqualTo(ImpreciseDate.day(2023, 1, 31));
        assertThat(live().relations())
                .doesNotContain(relation)
                .extracting("from", "to")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(added.from(), added.to()));
    }

    @Test
    void whatMovedLiveMeanwhileIsNamedWithWhoDidItAndRebasingTakesItAsBase() {
        var scenario = made(team, "Später", this::aEndsIn2022);
        var office = world.as(Role.PROGRAMME_OFFICE);
        measures.save(office, a.toBuilder().state(MeasureState.ON_HOLD).build());
        measures.save(team, now(a).toBuilder().title("Nur ein Wort").build());
        var outrun = service.compare(team, scenario, null).outrun();
        assertThat(outrun).singleElement().satisfies(o -> assertThat(o.by()).isEqualTo(office.person()));
        assertThatThrownBy(() -> service.merge(team, scenario.id(), scenario.version()))
                .isInstanceOfSatisfying(Refused.class, r -> {
                    assertThat(r.kind()).isEqualTo(Refused.Kind.STATE);
                    var violation = r.violations().getFirst();
                    assertThat(violation.rule()).isEqualTo("scenarioOutrunBy");
                    assertThat(violation.field()).isEqualTo("changes[0]");
                    assertThat(violation.args()).containsExactly("B1-A", "PROGRAMME_OFFICE");
                });
        assertThat(service.get(team, scenario.id(), null)).isEqualTo(scenario);

        var rebased = service.rebase(team, scenario.id(), scenario.version());
        assertThat(service.compare(team, rebased, null).outrun()).isEmpty();
        service.merge(team, rebased.id(), rebased.version());
        assertThat(now(a).end()).isEqualTo(ImpreciseDate.day(2022, 6, 30));
        assertThat(now(a).title()).as("what is no plan stays as it became").isEqualTo("Nur ein Wort");
        assertThat(now(a).state()).as("the wanted state stays the wanted one").isEqualTo(MeasureState.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSecondChangeThatIsRefusedTakesTheFirstBackWithIt(TestDatabase database) {
        in(database);
        var scenario = made(
                team,
                "Halb",
                in -> aEndsIn2022(in)
                        .with(List.of(milestone.toBuilder()
                                .forecast(ImpreciseDate.day(2030, 1, 1))
                                .build())));
        var before = everything();
        assertThatThrownBy(() -> service.merge(team, scenario.id(), scenario.version()))
                .isInstanceOfSatisfying(Refused.class, r -> {
                    assertThat(r.violations().getFirst().rule()).isEqualTo("milestoneAfterEnd");
                    assertThat(r.violations().getFirst().field()).isEqualTo("changes[1].forecast");
                });
        assertThat(everything()).isEqualTo(before);
        assertThat(service.get(team, scenario.id(), null)).isEqualTo(scenario);
    }

    @Test
    void aCycleIsKeptAndShownButNotMerged() {
        var scenario = made(
                team,
                "Kreis",
                in -> in.withRelations(Stream.concat(in.relations().stream(), Stream.of(world.requires(a, b)))
                                .toList())
                        .with(
                                a.id(),
                                m -> m.toBuilder().state(MeasureState.PLANNED).build()));
        assertThat(service.compare(team, scenario, null).planned().cycle()).contains("B1-A", "B1-B");
        assertThat(service.compare(team, scenario, null).impact().computed()).isFalse();
        var before = everything();
        refusedBy("relationCycle", () -> service.merge(team, scenario.id(), scenario.version()));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anEmptyScenarioHasNothingToMerge() {
        var scenario = made(team, "Leer", in -> in);
        refusedBy("scenarioEmpty", () -> service.merge(team, scenario.id(), scenario.version()));
    }

    @Test
    void ofTwoThatChangeAScenarioTheSecondHearsOfTheFirst() {
        var scenario = made(team, "Später", this::aEndsIn2022);
        service.save(team, scenario.named("Anders", null));
        assertThatThrownBy(() -> service.save(team, scenario.named("Noch anders", null)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> service.merge(team, scenario.id(), scenario.version()))
                .isInstanceOf(StaleVersion.class);
        assertThat(now(a)).isEqualTo(a);
    }

    @Test
    void aProjectLeadMakesScenariosOfAllMeasuresAndMergesThoseOfTheOwn() {
        var lead = world.leadOf(a);
        var own = made(lead, "Meine", this::aEndsIn2022);
        assertThat(own.owner()).isEqualTo(lead.person());
        assertThat(service.mayMerge(lead, own)).isTrue();
        var others = made(
                lead,
                "Auch andere",
                in -> aEndsIn2022(in)
                        .with(
                                b.id(),
                                m -> m.toBuilder().state(MeasureState.CANCELLED).build()));
        assertThat(service.mayMerge(lead, others)).isFalse();
        assertThatThrownBy(() -> service.merge(lead, others.id(), others.version()))
                .isInstanceOf(Forbidden.class);
        service.merge(lead, own.id(), own.version());
        assertThat(now(a).end()).isEqualTo(ImpreciseDate.day(2022, 6, 30));

        var teams = made(
                team,
                "Kernteam",
                in -> in.with(
                        a.id(), m -> m.toBuilder().state(MeasureState.ON_HOLD).build()));
        assertThat(service.get(lead, teams.id(), null)).isEqualTo(teams);
        assertThatThrownBy(() -> service.save(lead, teams.named("Meins", null))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.discard(lead, teams.id(), teams.version()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.delete(lead, teams.id(), teams.version()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void committeeAndAuditReadWhoSeesAPartOnlyDoesNot() {
        var scenario = made(team, "Später", this::aEndsIn2022);
        for (var role : List.of(Role.STEERING_COMMITTEE, Role.AUDIT)) {
            var reader = world.as(role);
            assertThat(service.compare(reader, service.get(reader, scenario.id(), null), null)
                            .impact()
                            .moved())
                    .isEqualTo(2);
            assertThatThrownBy(() -> service.save(reader, scenario.named("Meins", null)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.merge(reader, scenario.id(), scenario.version()))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.rebase(reader, scenario.id(), scenario.version()))
                    .isInstanceOf(Forbidden.class);
        }
        for (var role : List.of(Role.LIAISON, Role.CONSULTED_BODY, Role.ADMIN)) {
            var other = world.as(role);
            assertThatThrownBy(() -> service.list(other, world.programme.id(), null))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.get(other, scenario.id(), null)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.compare(other, scenario, null)).isInstanceOf(Forbidden.class);
        }
        var stranger = World.in(TestDatabase.H2.context()).as(Role.CORE_TEAM);
        assertThatThrownBy(() -> service.get(stranger, scenario.id(), null)).isInstanceOf(NotFound.class);
    }

    @Test
    void aForgedOwnerOrStateIsNotStored() {
        var lead = world.leadOf(a);
        var mine = service.draft(team, world.programme.id(), "Meine");
        var stored = service.save(
                lead, mine.closed(Scenario.State.MERGED, new Scenario.Closing(team.person(), mine.createdAt(), null)));
        assertThat(stored.owner()).isEqualTo(lead.person());
        assertThat(stored.open()).isTrue();
        assertThat(stored.closing()).isNull();
    }

    @Test
    void aPastDayShowsTheScenarioAndThePlanOfThatDay() {
        var scenario = made(team, "Später", this::aEndsIn2022);
        world.on(LocalDate.of(2020, 7, 13));
        service.merge(team, scenario.id(), scenario.version());
        var day = LocalDate.of(2020, 7, 10);
        var then = service.get(team, scenario.id(), day);
        assertThat(then).isEqualTo(scenario);
        assertThat(service.compare(team, then, day).impact()).isEqualTo(new Impact(2, 0, 0, true));
        assertThat(service.list(team, world.programme.id(), day)).containsExactly(scenario);
    }

    @Test
    void onlySoManyAreOpenAtATime() {
        for (int i = 0; i < ScenarioService.MOST_OPEN; i++) {
            made(team, "Nr. " + i, in -> in);
        }
        refusedBy("tooManyScenarios", () -> made(team, "eine zu viel", in -> in));
    }
}
