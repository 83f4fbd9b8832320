package de.stellwerk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.fixtures.World;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import de.stellwerk.storage.TestDatabase;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DelayTest {
    private static final ImpreciseDate Q4 = ImpreciseDate.quarter(2021, 4);
    private World world;
    private MeasureService measures;
    private Measure app;
    private Caller lead;

    @BeforeEach
    void measurePlannedFromTheLastQuarterOf2021() {
        world = World.in(TestDatabase.H2.context());
        measures = world.bean(MeasureService.class);
        app = world.store(world.aMeasure("K-1")
                .title("Kita-App")
                .start(Q4)
                .end(ImpreciseDate.year(2022))
                .baselineStart(Q4)
                .baselineEnd(ImpreciseDate.year(2022))
                .state(MeasureState.PLANNED));
        lead = world.leadOf(app);
    }

    @Test
    void row36PutOffMeasureNamesStaffShortageAsTheReason() {
        var later = app.toBuilder().start(ImpreciseDate.quarter(2022, 2)).build();

        assertThatThrownBy(() -> measures.change(lead, later))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .containsExactly(Violation.of("delay.category", "startAfterAgreed", "2021-12-31")));

        var reason = new Delay(DelayCategory.STAFF_SHORTAGE, null);
        var stored = measures.change(lead, later.toBuilder().delay(reason).build());
        assertThat(measures.get(lead, app.id())).isEqualTo(stored);
        assertThat(stored.delay()).isEqualTo(reason);
        assertThat(measures.history(lead, app.id()).getLast().after()).contains("STAFF_SHORTAGE");
    }

    @Test
    void everyViolationIsToldAtOnce() {
        var wrong = app.toBuilder()
                .title(" ")
                .start(ImpreciseDate.quarter(2022, 2))
                .end(ImpreciseDate.year(2023))
                .build();

        assertThatThrownBy(() -> measures.change(lead, wrong))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::rule)
                                .containsExactly("startAfterAgreed", "endAfterAgreed", "required"));
    }

    @Test
    void onlyWhoPutsADateOffBehindTheAgreedOneIsAsked() {
        assertThat(asked(m -> m.start(ImpreciseDate.month(2021, 12)))).isEmpty();
        assertThat(asked(m -> m.end(ImpreciseDate.day(2022, 12, 31)))).isEmpty();
        assertThat(asked(m -> m.title("Kita-App für alle"))).isEmpty();
        assertThat(asked(m -> m.start(null).end(null))).isEmpty();
        assertThat(asked(m -> m.baselineEnd(null).end(ImpreciseDate.year(2023))))
                .isEmpty();
        assertThat(asked(m -> m.end(ImpreciseDate.day(2023, 1, 1)))).containsExactly("endAfterAgreed");
        assertThat(asked(m -> m.start(ImpreciseDate.day(2022, 1, 1)))).containsExactly("startAfterAgreed");
    }

    @Test
    void whatIsLateAlreadyMayComeCloserWithoutAReason() {
        var late = measures.save(
                world.system(),
                app.toBuilder().end(ImpreciseDate.day(2023, 6, 30)).build());

        var closer = measures.change(
                lead, late.toBuilder().end(ImpreciseDate.day(2023, 3, 31)).build());

        assertThat(closer.delay()).isNull();
    }

    private List<String> asked(UnaryOperator<MeasureBuilder> change) {
        var check = new Check();
        DelayRules.requireReason(app, change.apply(app.toBuilder()).build(), check);
        return check.violations().stream().map(Violation::rule).toList();
    }

    @Test
    void reasonOtherThanAllOthersIsPutInWords() {
        assertThat(wrongWith(new Delay(DelayCategory.OTHER, " "))).containsExactly("delay.text:delayTextMissing");
        assertThat(wrongWith(new Delay(DelayCategory.OTHER, "Wahl"))).isEmpty();
        assertThat(wrongWith(new Delay(null, "Wahl"))).containsExactly("delay.category:required");
        assertThat(wrongWith(new Delay(DelayCategory.SCOPE, "x".repeat(2_001)))).containsExactly("delay.text:tooLong");
        assertThat(wrongWith(null)).isEmpty();
    }

    private static List<String> wrongWith(Delay delay) {
        var check = new Check();
        DelayRules.check(delay, check);
        return check.violations().stream().map(v -> v.field() + ":" + v.rule()).toList();
    }
}
