package de.stellwerk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.journal.Journal;
import de.stellwerk.programme.DueDays;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.StatusService;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who changes the calendar, and what a change moves. The fixture's reports are due on the fifth working day. */
class CalendarServiceTest {
    private static final YearMonth JUNE = YearMonth.of(2020, 6);
    private World world;
    private CalendarService calendars;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
        calendars = world.bean(CalendarService.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheAdministratorChangesItAndEverybodyKnowsIt(Role role) {
        var caller = world.as(role);
        assertThat(calendars.calendar(caller).land()).isEqualTo(Land.NW);
        var changed = calendars.calendar(caller).with(DayRules.of(Land.HB));
        if (role == Role.ADMIN) {
            assertThat(calendars.save(caller, changed).land()).isEqualTo(Land.HB);
        } else {
            assertThatThrownBy(() -> calendars.save(caller, changed)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void changeIsJournalledAndStaleOneIsRefused() {
        var admin = world.as(Role.ADMIN);
        var seen = calendars.calendar(admin);
        var stored = calendars.save(admin.because("Umzug"), seen.with(DayRules.of(Land.HB)));
        assertThat(stored.version()).isEqualTo(1);
        assertThat(world.bean(Journal.class).history(world.tenant.id(), "calendar", stored.key()))
                .singleElement()
                .satisfies(e -> assertThat(e.reason()).isEqualTo("Umzug"));
        assertThatThrownBy(() -> calendars.save(admin, seen.with(DayRules.of(Land.BY))))
                .isInstanceOf(StaleVersion.class);
        assertThat(calendars.save(admin, stored)).isEqualTo(stored);
    }

    @Test
    void dayOffNeedsADayAndANameAndStandsOnce() {
        var admin = world.as(Role.ADMIN);
        var day = LocalDate.of(2020, 9, 14);
        var own = List.of(
                new OwnDayOff(null, false, "ohne Tag"),
                new OwnDayOff(day, false, " "),
                new OwnDayOff(day, true, "noch einmal"));
        var rules = new DayRules(null, List.of(), own);
        assertThatThrownBy(() -> calendars.save(admin, calendars.calendar(admin).with(rules)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .extracting(Violation::field, Violation::rule)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple("land", "required"),
                                        org.assertj.core.groups.Tuple.tuple("ownDaysOff[0].day", "required"),
                                        org.assertj.core.groups.Tuple.tuple("ownDaysOff[1].name", "required"),
                                        org.assertj.core.groups.Tuple.tuple("ownDaysOff[2].day", "dayTwice")));
    }

    @Test
    void anotherMunicipalityKeepsItsOwnCalendar() {
        var admin = world.as(Role.ADMIN);
        calendars.save(admin, calendars.calendar(admin).with(DayRules.of(Land.HB)));
        var other = World.in(TestDatabase.H2.context());
        assertThat(calendars.calendar(other.as(Role.ADMIN)).land()).isEqualTo(Land.NW);
    }

    @Test
    void dueDayThatHasPassedStaysAndThoseAheadMove() {
        var office = world.as(Role.PROGRAMME_OFFICE);
        var status = world.bean(StatusService.class);
        var id = world.programme.id();
        assertThat(status.dueDate(office, id, YearMonth.of(2020, 1))).hasToString("2020-02-07");
        assertThat(status.dueDate(office, id, YearMonth.of(2021, 1))).hasToString("2021-02-05");

        closeOnCarnival();

        world.on(LocalDate.of(2021, 3, 1));
        assertThat(status.dueDate(office, id, YearMonth.of(2020, 1))).hasToString("2020-02-07");
        assertThat(status.dueDate(office, id, YearMonth.of(2021, 1)))
                .as("the 3rd of February is off now")
                .hasToString("2021-02-08");
    }

    private void closeOnCarnival() {
        var admin = world.as(Role.ADMIN);
        var off = List.of(new OwnDayOff(LocalDate.of(2020, 2, 3), true, "Lichtmess"));
        calendars.save(admin, calendars.calendar(admin).with(new DayRules(Land.NW, List.of(), off)));
    }

    @Test
    void pastDayKnowsNothingOfWhatWasChangedLater() {
        var office = world.as(Role.PROGRAMME_OFFICE);
        world.on(LocalDate.of(2020, 7, 3));
        var admin = world.as(Role.ADMIN);
        var off = List.of(new OwnDayOff(LocalDate.of(2020, 7, 6), false, "Umzug"));
        calendars.save(admin, calendars.calendar(admin).with(new DayRules(Land.NW, List.of(), off)));
        var status = world.bean(StatusService.class);
        var id = world.programme.id();
        assertThat(status.board(office, id, JUNE, JUNE, null).due()).hasToString("2020-07-08");
        assertThat(status.board(office, id, JUNE, JUNE, LocalDate.of(2020, 7, 2))
                        .due())
                .hasToString("2020-07-07");
    }

    @Test
    void changedWorkingDayMovesOnlyWhatLiesAhead() {
        var service = world.bean(ProgrammeService.class);
        var core = world.as(Role.CORE_TEAM);
        var before = service.settings(core, "TEST", null);
        world.on(LocalDate.of(2020, 7, 6));
        service.change(core, before.withReporting(before.reportingSince(), 10));
        world.on(LocalDate.of(2020, 7, 13));
        var late = service.settings(core, "TEST", null);
        service.change(core, late.withReporting(late.reportingSince(), 3));

        var due = DueDays.of(service.settings(core, "TEST", null), calendars.calendar(core));
        assertThat(due.of(YearMonth.of(2020, 5)))
                .as("passed before the first change")
                .hasToString("2020-06-08");
        assertThat(due.of(JUNE))
                .as("moved once; the second change would have put it into the past")
                .hasToString("2020-07-14");
        assertThat(due.of(YearMonth.of(2020, 7))).hasToString("2020-08-05");
        assertThat(due.next(LocalDate.of(2020, 7, 14))).isEqualTo(JUNE);
        assertThat(due.next(LocalDate.of(2020, 7, 15))).isEqualTo(YearMonth.of(2020, 7));
    }

    @Test
    void changeThatIsTakenBackOnTheSameDayMovesNothing() {
        var service = world.bean(ProgrammeService.class);
        var core = world.as(Role.CORE_TEAM);
        world.on(LocalDate.of(2020, 7, 6));
        var settings = service.settings(core, "TEST", null);
        var changed = service.change(core, settings.withReporting(settings.reportingSince(), 10));
        var back = service.change(core, changed.withReporting(changed.reportingSince(), 5));
        var due = DueDays.of(back, calendars.calendar(core));
        assertThat(due.of(JUNE)).hasToString("2020-07-07");
    }
}
