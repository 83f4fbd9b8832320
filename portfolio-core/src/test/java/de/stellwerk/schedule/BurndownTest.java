package de.stellwerk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.stellwerk.schedule.DeadlineVerdict.Outcome;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of a counted duty (requirements row 26). */
class BurndownTest {
    private static final LocalDate DEADLINE = LocalDate.of(2022, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2021, 10, 26);

    private static Quota services(Object... counts) {
        var list = new ArrayList<Quota.Count>();
        for (int i = 0; i < counts.length; i += 2) {
            list.add(new Quota.Count(LocalDate.parse((String) counts[i]), (Integer) counts[i + 1]));
        }
        return new Quota(180, "Online-Dienste", list);
    }

    /** Forty in 299 days are 4.1 a month; the last of the 120 that are left is done 897 days after the last count. */
    @Test
    void row26OneHundredAndEightyServicesUntilTheEndOf2022BurnDown() {
        var left = Burndown.of(services("2020-12-31", 20, "2021-10-26", 60), DEADLINE, DAY);
        assertThat(left.remaining()).isEqualTo(120);
        assertThat(left.pace()).isEqualTo(new BigDecimal("4.1"));
        // 432 days, both ends included, are 14.19 months.
        assertThat(left.needed()).isEqualTo(new BigDecimal("8.5"));
        assertThat(left.end()).isEqualTo(LocalDate.of(2024, 4, 10));
        assertThat(left.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(left.days()).isEqualTo(466);
    }

    @Test
    void row26TwiceThePaceIsInTime() {
        var left = Burndown.of(services("2020-12-31", 20, "2021-10-26", 108), DEADLINE, DAY);
        assertThat(left.remaining()).isEqualTo(72);
        assertThat(left.end()).isEqualTo(LocalDate.of(2022, 6, 28));
        assertThat(left.outcome()).isEqualTo(Outcome.MET);
        assertThat(left.days()).isEqualTo(186);
    }

    @Test
    void aPastDayKnowsOnlyWhatWasCountedThen() {
        var left = Burndown.of(services("2020-12-31", 20, "2021-10-26", 60), DEADLINE, LocalDate.of(2021, 10, 25));
        assertThat(left.remaining()).isEqualTo(160);
        assertThat(left.pace()).isNull();
        assertThat(left.end()).isNull();
        assertThat(left.outcome()).isEqualTo(Outcome.UNJUDGED);
    }

    @Test
    void withoutCountsAllAreLeftAndAPassedDeadlineIsMissed() {
        assertThat(Burndown.of(services(), DEADLINE, DAY).remaining()).isEqualTo(180);
        assertThat(Burndown.of(services(), DEADLINE, DAY).outcome()).isEqualTo(Outcome.UNJUDGED);
        var late = Burndown.of(services(), DEADLINE, DEADLINE.plusDays(1));
        assertThat(late.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(late.needed()).isNull();
    }

    @Test
    void withoutProgressThereIsNoEndAndTheDeadlineIsMissed() {
        for (int later : List.of(20, 15)) {
            var left = Burndown.of(services("2020-12-31", 20, "2021-10-26", later), DEADLINE, DAY);
            assertThat(left.end()).isNull();
            assertThat(left.outcome()).isEqualTo(Outcome.MISSED);
        }
    }

    /** One that was withdrawn for a while counts from the day since which nothing was owed any more. */
    @Test
    void doneOnTheDaySinceWhichNothingIsOwed() {
        var quota = services("2021-01-31", 180, "2021-03-31", 179, "2021-06-30", 181, "2021-09-30", 180);
        var left = Burndown.of(quota, DEADLINE, DAY);
        assertThat(left.remaining()).isZero();
        assertThat(left.end()).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(left.outcome()).isEqualTo(Outcome.MET);
        assertThat(left.needed()).isNull();
        assertThat(Burndown.of(quota, LocalDate.of(2021, 6, 29), DAY).outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void anEndThatNobodyCountedIsNotInThePast() {
        var left = Burndown.of(services("2020-01-01", 20, "2020-02-01", 170), DEADLINE, DAY);
        assertThat(left.end()).isEqualTo(DAY);
    }

    @Test
    void withoutDeadlineNothingIsJudged() {
        var left = Burndown.of(services("2020-12-31", 20, "2021-10-26", 60), null, DAY);
        assertThat(left.end()).isEqualTo(LocalDate.of(2024, 4, 10));
        assertThat(left.outcome()).isEqualTo(Outcome.UNJUDGED);
        assertThat(left.days()).isZero();
    }

    @Test
    void countsStandInTheOrderOfTheirDays() {
        assertThat(services("2021-10-26", 60, "2020-12-31", 20).counts())
                .extracting(Quota.Count::done)
                .containsExactly(20, 60);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        var check = new Check();
        Quota.check(services("2021-10-27", 1, "2021-01-01", -1, "2021-01-01", 5), DAY, check);
        Quota.check(new Quota(0, " ", List.of()), DAY, check);
        Quota.check(null, DAY, check);
        assertThat(check.violations())
                .extracting(Violation::field, Violation::rule)
                .containsExactly(
                        tuple("quota.counts[0].done", "numberBetween"),
                        tuple("quota.counts[1].day", "dayTwice"),
                        tuple("quota.counts[2].day", "dateInFuture"),
                        tuple("quota.total", "numberBetween"),
                        tuple("quota.items", "required"));
    }
}
