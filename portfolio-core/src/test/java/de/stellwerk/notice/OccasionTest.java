package de.stellwerk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.calendar.CalendarService;
import de.stellwerk.fixtures.World;
import de.stellwerk.programme.DueDays;
import de.stellwerk.programme.NoticeRules;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day what is said. In North Rhine-Westphalia the report of June 2020 is due on Tuesday, 2020-07-07. */
class OccasionTest {
    private static DueDays dueDays;

    @BeforeAll
    static void calendar() {
        var world = World.in(TestDatabase.H2.context());
        dueDays = DueDays.of(world.programme, world.bean(CalendarService.class).calendar(world.system()));
    }

    private static String on(LocalDate day, YearMonth month, NoticeRules rules) {
        return Occasion.on(day, month, dueDays, rules).stream()
                .map(o -> o.kind() + " " + o.days())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-01, ''", // four working days before
        "2020-07-02, BEFORE_DUE 3",
        "2020-07-03, BEFORE_DUE 3",
        "2020-07-04, ''", // Saturday
        "2020-07-05, ''", // Sunday
        "2020-07-06, BEFORE_DUE 3",
        "2020-07-07, BEFORE_DUE 3", // the due day itself
        "2020-07-08, OVERDUE 1",
        "2020-07-13, OVERDUE 1",
        "2020-07-14, OVERDUE 5",
        "2020-07-18, ''", // Saturday
        "2020-07-20, OVERDUE 5",
        "2020-07-21, ESCALATED 10",
        "2020-07-27, ESCALATED 10",
        "2020-07-28, ''" // nobody is told of it after all this time
    })
    void usualRules(LocalDate day, String said) {
        assertThat(on(day, YearMonth.of(2020, 6), NoticeRules.USUAL)).isEqualTo(said);
    }

    @Test
    void holidaysDoNotCount() {
        // Due on 2020-04-07; Good Friday and Easter Monday lie between it and the fifth working day after.
        assertThat(dueDays.of(YearMonth.of(2020, 3))).isEqualTo(LocalDate.of(2020, 4, 7));
        assertThat(on(LocalDate.of(2020, 4, 10), YearMonth.of(2020, 3), NoticeRules.USUAL))
                .isEmpty();
        assertThat(on(LocalDate.of(2020, 4, 15), YearMonth.of(2020, 3), NoticeRules.USUAL))
                .isEqualTo("OVERDUE 1");
        assertThat(on(LocalDate.of(2020, 4, 16), YearMonth.of(2020, 3), NoticeRules.USUAL))
                .isEqualTo("OVERDUE 5");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-06, 0, 1, 5, 10, ''",
        "2020-07-07, 1, 1, 5, 10, BEFORE_DUE 1",
        "2020-07-08, 3, 0, 5, 10, ''",
        "2020-07-15, 3, 1, 0, 10, ''", // too long after the first
        "2020-07-13, 3, 1, 0, 10, OVERDUE 1",
        "2020-07-21, 3, 1, 5, 0, ''",
        "2020-07-09, 3, 2, 4, 2, 'OVERDUE 2, ESCALATED 2'"
    })
    void eachProgrammeHasItsOwn(LocalDate day, int before, int after, int again, int escalation, String said) {
        var rules = new NoticeRules(before, after, again, escalation);
        assertThat(on(day, YearMonth.of(2020, 6), rules)).isEqualTo(said);
    }
}
