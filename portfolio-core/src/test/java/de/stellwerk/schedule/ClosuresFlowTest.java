package de.stellwerk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Responsible;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.schedule.engine.Finding;
import de.stellwerk.schedule.engine.Finding.Kind;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Refused;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is set for a programme and a department comes out in the dates of its measures. */
class ClosuresFlowTest {
    private static final ClosedPeriod INTERIM =
            new ClosedPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 4, 30), "Interimszeit");
    private static final ClosedPeriod PLANNING =
            new ClosedPeriod(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 6, 30), "Haushaltsplanung");
    private World world;

    private void world(TestDatabase database) {
        world = World.in(database.context());
    }

    private Measure planned() {
        return world.store(world.aMeasure("B1-A")
                .responsible(List.of(new Responsible("Personal und Organisation", Responsible.Part.LEAD)))
                .state(MeasureState.PLANNED)
                .start(ImpreciseDate.day(2022, 2, 1))
                .end(ImpreciseDate.day(2024, 1, 31)));
    }

    private Forecast forecast(LocalDate asOf) {
        return world.bean(ForecastService.class).forecast(world.system(), world.programme.id(), asOf);
    }

    private LocalDate start(Measure measure) {
        return forecast(null).of(measure.id()).orElseThrow().start();
    }

    private ProgrammeSettings settings(List<ClosedPeriod> periods) {
        return world.bean(ProgrammeService.class)
                .settings(world.system(), "TEST", null)
                .withoutBudget(periods);
    }

    private void setInterim() {
        world.bean(ProgrammeService.class).change(world.as(Role.PROGRAMME_OFFICE), settings(List.of(INTERIM)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void row39PeriodSetForTheProgrammePutsTheStartOffUntilTheMeasureIsPreApproved(TestDatabase database) {
        world(database);
        var measure = planned();
        assertThat(start(measure)).isEqualTo(LocalDate.of(2022, 2, 1));

        world.on(LocalDate.of(2020, 7, 13));
        setInterim();
        assertThat(start(measure)).isEqualTo(LocalDate.of(2022, 5, 1));
        assertThat(forecast(null).findings(measure)).extracting(Finding::kind).containsExactly(Kind.NO_BUDGET);
        assertThat(forecast(LocalDate.of(2020, 7, 12))
                        .of(measure.id())
                        .orElseThrow()
                        .start())
                .isEqualTo(LocalDate.of(2022, 2, 1));

        var measures = world.bean(MeasureService.class);
        var approved = measure.toBuilder().preApproved(true).build();
        assertThatThrownBy(() -> measures.save(world.leadOf(measure), approved)).isInstanceOf(Forbidden.class);
        measures.save(world.as(Role.CORE_TEAM), approved);
        assertThat(start(measure)).isEqualTo(LocalDate.of(2022, 2, 1));
        assertThat(forecast(null).findings(measure)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void row40UnavailablePeriodOfADepartmentWarnsWhoeverSeesTheMeasure(TestDatabase database) {
        world(database);
        var measure = planned();
        var access = world.bean(AccessService.class);
        world.on(LocalDate.of(2020, 7, 13));
        access.save(world.as(Role.ADMIN), world.personnel.unavailable(List.of(PLANNING)));

        assertThat(start(measure)).isEqualTo(LocalDate.of(2022, 2, 1));
        var seen = world.bean(ForecastService.class)
                .forecast(world.leadOf(measure), world.programme.id(), (LocalDate) null);
        assertThat(seen.findings(measure)).extracting(Finding::kind).containsExactly(Kind.UNAVAILABLE);
        assertThat(forecast(LocalDate.of(2020, 7, 12)).findings(measure)).isEmpty();
    }

    @Test
    void settingsAndProgrammeSayTheSameAndOtherSettingsLeaveThePeriodsAlone() {
        world(TestDatabase.H2);
        setInterim();
        var programmes = world.bean(ProgrammeService.class);
        var office = world.as(Role.PROGRAMME_OFFICE);
        programmes.change(office, programmes.settings(office, "TEST", null).withReporting(null, 7));
        var programme = programmes.get(office, world.programme.id());
        assertThat(programme.withoutBudget()).containsExactly(INTERIM);
        assertThat(programme.dueWorkingDay()).isEqualTo(7);
        assertThatThrownBy(() -> programmes.change(world.as(Role.PROJECT_LEAD), settings(List.of())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void everyWrongPeriodIsToldAtItsField() {
        world(TestDatabase.H2);
        var backwards = new ClosedPeriod(LocalDate.of(2022, 4, 30), LocalDate.of(2022, 1, 1), " ");
        assertThatThrownBy(() -> world.bean(ProgrammeService.class)
                        .change(
                                world.as(Role.CORE_TEAM),
                                settings(List.of(INTERIM, backwards, new ClosedPeriod(null, null, "x".repeat(201))))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .extracting(v -> v.field() + ":" + v.rule())
                                .containsExactly(
                                        "withoutBudget[1].last:endBeforeStart",
                                        "withoutBudget[1].name:required",
                                        "withoutBudget[2].first:required",
                                        "withoutBudget[2].last:required",
                                        "withoutBudget[2].name:tooLong"));
        var many = world.personnel.unavailable(Collections.nCopies(ClosedPeriod.MOST + 1, PLANNING));
        assertThatThrownBy(() -> world.bean(AccessService.class).save(world.as(Role.ADMIN), many))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .extracting(v -> v.field() + ":" + v.rule())
                                .containsExactly("unavailable:tooMany"));
    }
}
