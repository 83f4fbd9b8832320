package de.stellwerk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Binding;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Precision;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.SourceRef;
import de.stellwerk.shared.Violation;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanRulesTest {
    private World world;
    private PlanService plan;
    private Measure a;
    private Measure b;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
        plan = world.bean(PlanService.class);
        a = world.store(world.aMeasure("B2-A"));
        b = world.store(world.aMeasure("B2-B"));
    }

    /** The worked example of requirements row 30: the cycle is refused and named in order. */
    @Test
    void cycleOfRelationsIsNamed() {
        plan.save(world.system(), world.requires(b, a));
        assertThatThrownBy(() -> plan.save(world.system(), world.requires(a, b)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .containsExactly(Violation.of("to", "relationCycle", "B2-A → B2-B → B2-A")));
    }

    @Test
    void cycleThroughABlockIsFound() {
        var other = world.store(world.aMeasure("B2-C").block(world.b2.id()));
        var onBlock = world.requires(other, a);
        plan.save(
                world.system(),
                new Relation(
                        onBlock.id(),
                        0,
                        onBlock.programme(),
                        onBlock.from(),
                        onBlock.type(),
                        new NodeRef(NodeRef.Kind.BLOCK, world.b1.key()),
                        Link.FS,
                        null,
                        false,
                        null,
                        true,
                        true,
                        null,
                        null));
        assertThatThrownBy(() -> plan.save(world.system(), world.requires(a, other)))
                .isInstanceOf(Refused.class);
    }

    /** Requirements row 28. */
    @Test
    void partialRelationNamesAMilestoneThatExists() {
        world.milestone(a, "MS03", "Dienstanweisung Scannen", ImpreciseDate.day(2020, 1, 15));
        var r = world.requires(b, a);
        plan.save(world.system(), partial(r, "MS03"));
        assertThatThrownBy(() -> plan.save(world.system(), partial(world.requires(b, a), "MS99")))
                .isInstanceOf(Refused.class);
    }

    private static Relation partial(Relation r, String milestone) {
        return new Relation(
                r.id(),
                0,
                r.programme(),
                r.from(),
                r.type(),
                r.to(),
                r.link(),
                null,
                true,
                milestone,
                true,
                true,
                null,
                null);
    }

    @Test
    void milestoneMustLieWithinItsMeasure() {
        assertThatThrownBy(() -> world.milestone(a, "MS01", "zu spät", ImpreciseDate.day(2022, 1, 1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .containsExactly(Violation.of("planned", "milestoneAfterEnd", "2021-12-31")));
        assertThat(world.milestone(a, "MS01", "im Jahr", ImpreciseDate.year(2021))
                        .version())
                .isEqualTo(1);
    }

    /** Requirements row 22. */
    @Test
    void conflictingStatementsStandSideBySideUntilOneIsChosen() {
        var first = statement("L01", "2014/55/EU", ImpreciseDate.day(2018, 11, 17), false);
        var second = statement("L02", "2014/55/EU", ImpreciseDate.day(2019, 11, 27), false);
        var undecided = DeadlineStatus.of(List.of(first, second), LocalDate.of(2018, 11, 29));
        assertThat(undecided).allSatisfy(s -> assertThat(s.effective()).isNull());
        assertThat(undecided.getFirst().conflictsWith()).containsExactly("L02");

        var chosen = DeadlineStatus.of(
                List.of(first, statement("L02", "2014/55/EU", ImpreciseDate.day(2019, 11, 27), true)),
                LocalDate.of(2018, 11, 29));
        assertThat(chosen.getFirst().superseded()).isTrue();
        assertThat(chosen.getLast().effective().date()).isEqualTo(ImpreciseDate.day(2019, 11, 27));
    }

    /** Requirements rows 21 and 25. */
    @Test
    void daysLeftCountToTheLastDayThatTheStatementAllows() {
        var day = LocalDate.of(2018, 11, 29);
        assertThat(daysLeft(ImpreciseDate.day(2019, 1, 1), day)).isEqualTo(33);
        assertThat(daysLeft(ImpreciseDate.day(2018, 11, 17), day)).isEqualTo(-12);
        var ozg = ImpreciseDate.year(2022);
        assertThat(ozg.precision()).isEqualTo(Precision.YEAR);
        assertThat(ozg.format(java.util.Locale.GERMAN)).isEqualTo("2022");
    }

    private Integer daysLeft(ImpreciseDate date, LocalDate day) {
        return DeadlineStatus.of(List.of(statement("L07", "§ 7 EGovG NRW", date, false)), day)
                .getFirst()
                .daysLeft();
    }

    private Deadline statement(String code, String basis, ImpreciseDate date, boolean effective) {
        return new Deadline(
                DeadlineId.next(),
                0,
                world.programme.id(),
                code,
                code,
                basis,
                LegalLevel.EU,
                Binding.BINDING,
                List.of(new DeadlineStatement(date, new SourceRef(null, "1.2.1"), effective)),
                null,
                List.of(new NodeRef(NodeRef.Kind.MEASURE, a.key())),
                null);
    }

    /** A lag that the engine cannot count is refused at its field and not found out when the dates are asked for. */
    @Test
    void endlessLagIsRefused() {
        for (var amount : List.of(5_001, -5_001, Integer.MIN_VALUE)) {
            assertThatThrownBy(() -> plan.save(world.system(), withLag(amount)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            r -> assertThat(r.violations())
                                    .containsExactly(Violation.of("lag", "numberBetween", -5_000, 5_000)));
        }
        assertThat(plan.save(world.system(), withLag(5_000)).version()).isEqualTo(1);
    }

    private Relation withLag(int amount) {
        var r = world.requires(b, a);
        return new Relation(
                r.id(),
                0,
                r.programme(),
                r.from(),
                r.type(),
                r.to(),
                r.link(),
                new Lag(amount, Lag.Unit.MONTHS),
                r.partial(),
                r.partOf(),
                r.movesDates(),
                r.explicit(),
                r.note(),
                r.source());
    }
}
