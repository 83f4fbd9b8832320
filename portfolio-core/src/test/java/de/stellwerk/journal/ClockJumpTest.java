package de.stellwerk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.report.OverviewService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.AdjustableClock;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Quarter;
import de.stellwerk.status.RegisterService;
import de.stellwerk.storage.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody sets the clock, or it jumps by itself: history keeps its order, chains hold, and what has a day ends on that day. */
class ClockJumpTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 7, 10);

    private World world;
    private Measure measure;

    private void begin(TestDatabase db) {
        world = World.in(db.context());
        measure = world.store(world.aMeasure("B1-A").title("Stand 1"));
    }

    private void at(Instant instant) {
        world.bean(AdjustableClock.class).setInstant(instant);
    }

    private void jump(Duration by) {
        at(world.bean(AdjustableClock.class).instant().plus(by));
    }

    private void change(String title) {
        measure = world.store(measure.toBuilder().title(title));
    }

    private String titleOn(LocalDate day) {
        return world.bean(MeasureService.class)
                .get(world.system(), measure.id(), day)
                .title();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void historyKeepsItsOrderWhateverTheClockDoes(TestDatabase db) {
        begin(db);
        jump(Duration.ofDays(-1));
        change("Stand 2");
        jump(Duration.ofHours(-3));
        change("Stand 3");
        jump(Duration.ofDays(3));
        change("Stand 4");
        jump(Duration.ofHours(-1));
        change("Stand 5");

        var history = world.bean(MeasureService.class).history(world.system(), measure.id());
        assertThat(history).extracting(JournalEntry::version).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(history).extracting(JournalEntry::at).isSorted().doesNotHaveDuplicates();
        assertThat(world.bean(Journal.class)
                        .between(world.tenant.id(), TODAY, TODAY.plusDays(9), 0, 100)
                        .items())
                .filteredOn(e -> e.entityId().equals(measure.key()))
                .extracting(JournalEntry::version)
                .containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThatThrownBy(() -> titleOn(TODAY.minusDays(1))).isInstanceOf(NotFound.class);
        assertThat(titleOn(TODAY)).isEqualTo("Stand 3");
        assertThat(titleOn(TODAY.plusDays(2))).isEqualTo("Stand 5");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void bothChainsHoldWhereverTheClockStands(TestDatabase db) {
        begin(db);
        var sealer = world.bean(Sealer.class);
        for (var by : new Duration[] {
            Duration.ofDays(-1), Duration.ofHours(5), Duration.ofDays(-400), Duration.ofDays(800), Duration.ofMillis(-1)
        }) {
            jump(by);
            change("Stand nach " + by);
            sealer.seal();
        }
        var result = world.bean(Verifier.class).verify();
        assertThat(result.fault()).isNull();
        assertThat(result.unsealed()).isZero();
    }

    /** A measure that was written while the clock ran ahead is not there yet on a day on which its milestones already are. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everythingCanBeReadAsOfADayBetweenTheJumps(TestDatabase db) {
        world = World.in(db.context());
        jump(Duration.ofDays(2));
        measure = world.store(world.aMeasure("B1-A"));
        var other = world.store(world.aMeasure("B1-B"));
        jump(Duration.ofDays(-2));
        world.milestone(measure, "MS01", "Abnahme", ImpreciseDate.day(2020, 9, 1));
        var plan = world.bean(PlanService.class);
        plan.save(world.system(), world.requires(measure, other));
        world.released(
                world.leadOf(measure), world.as(Role.PROGRAMME_OFFICE), measure, YearMonth.of(2020, 6), Light.RED);
        jump(Duration.ofDays(5));

        var programme = world.programme.id();
        for (var day = TODAY.minusDays(1); !day.isAfter(TODAY.plusDays(5)); day = day.plusDays(1)) {
            assertThat(world.bean(OverviewService.class).overview(world.system(), programme, day))
                    .as(day.toString())
                    .isNotNull();
            assertThat(world.bean(RegisterService.class).risks(world.system(), programme, day))
                    .isEmpty();
            assertThat(plan.relations(world.system(), programme, day)).hasSizeLessThan(2);
        }
        var report = world.bean(de.stellwerk.report.ProgrammeReportService.class)
                .create(world.system(), programme, new Quarter(2020, 2));
        assertThat(report.quarter()).isEqualTo(new Quarter(2020, 2));
    }

    /** On 2020-10-25 there is 02:30 twice in Berlin, and the day has 25 hours. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void hourThatComesTwiceBelongsToItsDayBothTimes(TestDatabase db) {
        begin(db);
        var day = LocalDate.of(2020, 10, 25);
        at(Instant.parse("2020-10-24T21:59:59Z"));
        change("am Tag davor");
        at(Instant.parse("2020-10-25T00:30:00Z"));
        change("halb drei");
        at(Instant.parse("2020-10-25T01:30:00Z"));
        change("noch einmal halb drei");
        at(Instant.parse("2020-10-25T22:59:59Z"));
        change("kurz vor Mitternacht");
        at(Instant.parse("2020-10-25T23:00:00Z"));
        change("am Tag danach");

        assertThat(titleOn(day.minusDays(1))).isEqualTo("am Tag davor");
        assertThat(titleOn(day)).isEqualTo("kurz vor Mitternacht");
        assertThat(titleOn(day.plusDays(1))).isEqualTo("am Tag danach");
        assertThat(world.bean(Journal.class)
                        .between(world.tenant.id(), day, day, 0, 10)
                        .total())
                .isEqualTo(3);
    }

    /** On 2021-03-28 there is no 02:30, and the day has 23 hours. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void hourThatIsLeftOutLosesNothing(TestDatabase db) {
        begin(db);
        var day = LocalDate.of(2021, 3, 28);
        at(Instant.parse("2021-03-28T00:59:59Z"));
        change("vor dem Sprung");
        at(Instant.parse("2021-03-28T01:00:00Z"));
        change("nach dem Sprung");
        at(Instant.parse("2021-03-28T22:00:00Z"));
        change("am Tag danach");

        assertThat(titleOn(day)).isEqualTo("nach dem Sprung");
        assertThat(titleOn(day.plusDays(1))).isEqualTo("am Tag danach");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tokenCountsByTheDayThatTheClockShows(TestDatabase db) {
        begin(db);
        var access = world.bean(AccessService.class);
        var token = world.bean(AccessTokens.class).create(world.as(Role.AUDIT), "Uhr", TODAY.plusDays(1));
        jump(Duration.ofDays(2));
        assertThat(access.logInByToken(token)).isEmpty();
        jump(Duration.ofDays(-3));
        assertThat(access.logInByToken(token)).isPresent();
        at(TODAY.plusDays(2).atStartOfDay(Clocks.BERLIN).toInstant().minusMillis(1));
        assertThat(access.logInByToken(token)).isPresent();
        at(TODAY.plusDays(2).atStartOfDay(Clocks.BERLIN).toInstant());
        assertThat(access.logInByToken(token)).isEmpty();
    }
}
