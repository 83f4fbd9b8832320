package de.stellwerk.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.journal.EntryRef;
import de.stellwerk.measure.BulkChange;
import de.stellwerk.measure.BulkService;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.storage.TestDatabase;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UndoServiceTest {
    private World world;
    private UndoService undo;
    private MeasureService measures;
    private PlanService plan;
    private Caller team;
    private Measure a;
    private Measure b;

    @BeforeEach
    void world() {
        in(TestDatabase.H2);
    }

    private void in(TestDatabase database) {
        world = World.in(database.context());
        undo = world.bean(UndoService.class);
        measures = world.bean(MeasureService.class);
        plan = world.bean(PlanService.class);
        team = world.as(Role.CORE_TEAM);
        a = world.store(world.aMeasure("B1-A"));
        b = world.store(world.aMeasure("B1-B"));
    }

    private Measure now(Measure measure) {
        return measures.get(team, measure.id());
    }

    private Measure onHold(Caller who, Measure measure) {
        return measures.save(
                who, measure.toBuilder().state(MeasureState.ON_HOLD).build());
    }

    private static EntryRef entry(Measure measure) {
        return EntryRef.stored("measure", measure);
    }

    @Test
    void whatStoodBeforeIsStoredAgainAsAChangeOfItsOwn() {
        var changed = onHold(team, a);
        undo.undo(team.because("Rückgängig"), List.of(entry(changed)));
        assertThat(now(a)).isEqualTo(a.withVersion(3));
        var history = measures.history(team, a.id());
        assertThat(history).hasSize(3);
        assertThat(history.get(1).after()).contains("ON_HOLD");
        assertThat(history.getLast().reason()).isEqualTo("Rückgängig");
    }

    @TestFactory
    Stream<DynamicTest> aChangeOfSeveralIsTakenBackAsAWhole() {
        return Stream.of(TestDatabase.values())
                .map(db -> DynamicTest.dynamicTest(db.name(), () -> {
                    in(db);
                    var result = world.bean(BulkService.class)
                            .change(team, List.of(a.id(), b.id()), new BulkChange.NewState(MeasureState.DONE));
                    undo.undo(team, result.written());
                    assertThat(now(a)).isEqualTo(a.withVersion(3));
                    assertThat(now(b)).isEqualTo(b.withVersion(3));
                }));
    }

    @Test
    void nothingIsTakenBackWhereSomebodyWasFaster() {
        var result = world.bean(BulkService.class)
                .change(team, List.of(a.id(), b.id()), new BulkChange.NewState(MeasureState.DONE));
        var theirs = onHold(world.as(Role.PROGRAMME_OFFICE), now(b));
        assertThatThrownBy(() -> undo.undo(team, result.written())).isInstanceOfSatisfying(Refused.class, r -> {
            assertThat(r.violations()).hasSize(1);
            assertThat(r.violations().getFirst().rule()).isEqualTo("undoOutrun");
            assertThat(r.violations().getFirst().args()).containsExactly("B1-B");
        });
        assertThat(now(a).state()).isEqualTo(MeasureState.DONE);
        assertThat(now(b)).isEqualTo(theirs);
    }

    @Test
    void nobodyTakesBackWhatSomebodyElseDid() {
        var changed = onHold(world.as(Role.PROGRAMME_OFFICE), a);
        assertThatThrownBy(() -> undo.undo(team, List.of(entry(changed)))).isInstanceOf(Forbidden.class);
        var stranger = World.in(TestDatabase.H2.context()).as(Role.CORE_TEAM);
        assertThatThrownBy(() -> undo.undo(stranger, List.of(entry(changed)))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoLostTheRightTakesNothingBack() {
        var lead = world.leadOf(a);
        var changed = onHold(lead, a);
        var reader = new Caller(
                lead.tenant(),
                lead.person(),
                lead.displayName(),
                world.as(Role.AUDIT).grants());
        assertThatThrownBy(() -> undo.undo(reader, List.of(entry(changed)))).isInstanceOf(Forbidden.class);
        assertThat(now(a)).isEqualTo(changed);
    }

    @Test
    void anUndoCanBeUndone() {
        var changed = onHold(team, a);
        undo.undo(team, List.of(entry(changed)));
        undo.undo(team, List.of(entry(now(a))));
        assertThat(now(a).state()).isEqualTo(MeasureState.ON_HOLD);
    }

    @Test
    void aDeletedMilestoneComesBack() {
        var milestone = world.milestone(a, "MS01", "Abnahme", ImpreciseDate.day(2020, 9, 1));
        plan.delete(team, milestone.id(), milestone.version());
        undo.undo(team, List.of(EntryRef.deleted("milestone", milestone)));
        assertThat(plan.milestones(team, a.id(), null)).containsExactly(milestone.withVersion(3));
    }

    @Test
    void aDeletedRelationComesBackUnlessARuleForbidsIt() {
        var relation = plan.save(team, world.requires(a, b));
        plan.delete(team, relation.id(), relation.version());
        var deletion = List.of(EntryRef.deleted("relation", relation));
        var opposite = plan.save(team, world.requires(b, a));
        assertThatThrownBy(() -> undo.undo(team, deletion)).isInstanceOf(Refused.class);
        plan.delete(team, opposite.id(), opposite.version());
        undo.undo(team, deletion);
        assertThat(plan.relations(team, world.programme.id(), null)).containsExactly(relation.withVersion(3));
    }

    @Test
    void aNewRelationGoesAgain() {
        var relation = plan.save(team, world.requires(a, b));
        undo.undo(team, List.of(EntryRef.stored("relation", relation)));
        assertThat(plan.relations(team, world.programme.id(), null)).isEmpty();
    }

    @Test
    void reportsAreOutOfReach() {
        var lead = world.leadOf(a);
        var report = world.released(lead, world.as(Role.PROGRAMME_OFFICE), a, YearMonth.of(2020, 6), Light.GREEN);
        assertThatThrownBy(() -> undo.undo(lead, List.of(EntryRef.stored("status_report", report))))
                .isInstanceOf(NotFound.class);
    }
}
