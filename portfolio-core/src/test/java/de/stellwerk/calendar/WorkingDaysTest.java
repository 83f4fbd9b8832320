package de.stellwerk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Working days by Land and by the days off that a municipality adds. */
class WorkingDaysTest {
    @Test
    void carnivalMondayIsAWorkingDayUnlessTheMunicipalitySaysOtherwise() {
        var monday = LocalDate.of(2020, 2, 24);
        assertThat(new WorkingDays(DayRules.of(Land.NW)).isWorkingDay(monday)).isTrue();
        assertThat(new WorkingDays(closed(CommonDayOff.CARNIVAL_MONDAY)).isWorkingDay(monday))
                .isFalse();
    }

    @Test
    void carnivalMovesWithEaster() {
        var days = new WorkingDays(
                closed(CommonDayOff.CARNIVAL_THURSDAY, CommonDayOff.CARNIVAL_MONDAY, CommonDayOff.SHROVE_TUESDAY));
        assertThat(common(days, 2020)).containsExactly("2020-02-20", "2020-02-24", "2020-02-25");
        assertThat(common(days, 2021)).containsExactly("2021-02-11", "2021-02-15", "2021-02-16");
    }

    @Test
    void holidaysFollowTheLand() {
        var allSaints = LocalDate.of(2021, 11, 1);
        assertThat(new WorkingDays(DayRules.of(Land.NW)).isWorkingDay(allSaints))
                .isFalse();
        assertThat(new WorkingDays(DayRules.of(Land.HB)).isWorkingDay(allSaints))
                .isTrue();
        assertThat(new WorkingDays(DayRules.of(Land.NW)).nth(YearMonth.of(2021, 11), 1))
                .hasToString("2021-11-02");
        assertThat(new WorkingDays(DayRules.of(Land.HB)).nth(YearMonth.of(2021, 11), 1))
                .hasToString("2021-11-01");
    }

    @Test
    void everyLandHasItsHolidays() {
        assertThat(Land.values())
                .hasSize(16)
                .allSatisfy(land -> assertThat(new WorkingDays(DayRules.of(land)).daysOff(2020, Locale.GERMAN))
                        .extracting(DayOff::name)
                        .contains("Neujahr", "Karfreitag", "Tag der Deutschen Einheit"));
    }

    @Test
    void ownDayOffComesOnceOrEveryYearFromItsYearOn() {
        var rules = new DayRules(
                Land.NW,
                List.of(),
                List.of(
                        new OwnDayOff(LocalDate.of(2020, 5, 22), false, "Brückentag"),
                        new OwnDayOff(LocalDate.of(2020, 6, 24), true, "Stadtfest")));
        var days = new WorkingDays(rules);
        assertThat(days.isWorkingDay(LocalDate.of(2020, 5, 22))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2019, 6, 24))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2021, 6, 24))).isFalse();
        assertThat(days.daysOff(2021, Locale.GERMAN))
                .extracting(DayOff::name)
                .contains("Stadtfest")
                .doesNotContain("Brückentag");
    }

    @Test
    void leapDayComesInLeapYearsOnly() {
        var leap = new OwnDayOff(LocalDate.of(2020, 2, 29), true, "Schalttag");
        assertThat(leap.in(2023)).isEmpty();
        assertThat(leap.in(2024)).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void skippedDaysAreThoseThatWouldHaveBeenWorkedOn() {
        var days = new WorkingDays(DayRules.of(Land.NW));
        assertThat(days.skipped(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 6, 1), Locale.GERMAN))
                .extracting(d -> d.day().toString())
                .containsExactly("2020-05-01", "2020-05-21", "2020-06-01");
        assertThat(days.skipped(LocalDate.of(2020, 12, 24), LocalDate.of(2021, 1, 1), Locale.GERMAN))
                .extracting(d -> d.day().toString())
                .containsExactly("2020-12-25", "2021-01-01");
    }

    private static DayRules closed(CommonDayOff... days) {
        return new DayRules(Land.NW, List.of(days), List.of());
    }

    private static List<String> common(WorkingDays days, int year) {
        return days.daysOff(year, Locale.GERMAN).stream()
                .filter(d -> d.kind() == DayOff.Kind.COMMON)
                .map(d -> d.day().toString())
                .toList();
    }
}
