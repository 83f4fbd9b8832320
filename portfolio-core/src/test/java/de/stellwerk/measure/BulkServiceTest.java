package de.stellwerk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Refused;
import de.stellwerk.storage.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BulkServiceTest {
    private World world;
    private Caller team;
    private Measure a;
    private Measure b;
    private Measure c;

    @BeforeEach
    void world() {
        in(TestDatabase.H2);
    }

    private void in(TestDatabase database) {
        world = World.in(database.context());
        team = world.as(Role.CORE_TEAM);
        a = world.store(world.aMeasure("B1-A"));
        b = world.store(world.aMeasure("B1-B").state(MeasureState.ON_HOLD));
        c = world.store(world.aMeasure("B1-C").priority(null).priorityRationale(null));
    }

    private BulkResult change(Caller caller, BulkChange change, Measure... measures) {
        return world.bean(BulkService.class)
                .change(caller, Stream.of(measures).map(Measure::id).toList(), change);
    }

    private Measure now(Measure measure) {
        return world.bean(MeasureService.class).get(team, measure.id());
    }

    private List<JournalEntry> history(Measure measure) {
        return world.bean(MeasureService.class).history(team, measure.id());
    }

    private static List<String> rules(BulkResult result) {
        return result.refused().stream()
                .flatMap(r -> r.why().stream())
                .map(v -> v.rule())
                .toList();
    }

    @Test
    void eachChangedMeasureHasAnEntryWithTheReason() {
        var result = change(team.because("Haushaltssperre"), new BulkChange.NewState(MeasureState.ON_HOLD), a, b, c);
        assertThat(result.changed()).extracting(Measure::code).containsExactlyInAnyOrder("B1-A", "B1-C");
        assertThat(result.unchanged()).containsExactly(b.id());
        assertThat(result.refused()).isEmpty();
        assertThat(history(a).getLast().reason()).isEqualTo("Haushaltssperre");
        assertThat(history(b)).hasSize(1);
        assertThat(result.written()).extracting("version").containsExactly(2L, 2L);
    }

    @TestFactory
    Stream<DynamicTest> whatIsRefusedDoesNotTakeTheOthersWithIt() {
        return Stream.of(TestDatabase.values())
                .map(db -> DynamicTest.dynamicTest(db.name(), () -> {
                    in(db);
                    var result = change(team, new BulkChange.NewPriority(Priority.LOW, " "), a, b, c);
                    assertThat(rules(result)).containsExactly("rationaleMissing");
                    assertThat(result.refused().getFirst().measure()).isEqualTo(c.id());
                    assertThat(now(a).priority()).isEqualTo(Priority.LOW);
                    assertThat(now(a).priorityRationale()).isEqualTo("wichtig");
                    assertThat(now(c)).isEqualTo(c);
                }));
    }

    @Test
    void aPriorityCanComeWithItsRationale() {
        change(team, new BulkChange.NewPriority(Priority.LOW, " später "), a, c);
        assertThat(List.of(now(a), now(c)))
                .extracting(Measure::priorityRationale)
                .containsOnly("später");
    }

    @Test
    void aLeadChangesTheOwnMeasuresOnly() {
        var lead = world.leadOf(a);
        var result = change(lead, new BulkChange.NewState(MeasureState.DONE), a, b);
        assertThat(result.changed()).extracting(Measure::id).containsExactly(a.id());
        assertThat(rules(result)).containsExactly("notYours");
        assertThat(now(b)).isEqualTo(b);
    }

    @Test
    void aLeadDoesNotChangePriorities() {
        var result = change(world.leadOf(a), new BulkChange.NewPriority(Priority.LOW, "x"), a);
        assertThat(rules(result)).containsExactly("notYours");
        assertThat(now(a)).isEqualTo(a);
    }

    @Test
    void whoEditsNothingIsSentAway() {
        for (var role : List.of(Role.STEERING_COMMITTEE, Role.AUDIT, Role.ADMIN, Role.LIAISON, Role.CONSULTED_BODY)) {
            assertThatThrownBy(() -> change(world.as(role), new BulkChange.NewState(MeasureState.DONE), a))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void measuresOfOthersAreNamedAsGone() {
        var other = World.in(TestDatabase.H2.context()).as(Role.CORE_TEAM);
        var result = change(other, new BulkChange.NewState(MeasureState.DONE), a);
        assertThat(rules(result)).containsExactly("measureGone");
        assertThat(now(a)).isEqualTo(a);
    }

    @Test
    void tagsAreAddedOnceAndRemovedHoweverTheyAreSpelt() {
        var tag = new Tag(Tag.Kind.GRANT, "Digitale Modellregion");
        change(team, new BulkChange.AddTag(tag), a, b);
        assertThat(change(team, new BulkChange.AddTag(new Tag(Tag.Kind.OTHER, "digitale Modellkommunen")), a, b)
                        .changed())
                .isEmpty();
        assertThat(now(a).tags()).containsExactly(tag);
        var removed = change(team, new BulkChange.RemoveTag("Digitale Modellkommune"), a, b, c);
        assertThat(removed.changed()).hasSize(2);
        assertThat(removed.unchanged()).containsExactly(c.id());
        assertThat(now(a).tags()).isEmpty();
    }

    @Test
    void aNewLeadTakesTheFirstPlaceAndTheOthersStay() {
        var several = world.store(world.aMeasure("B1-D")
                .responsible(List.of(
                        new Responsible("FD 1", Responsible.Part.LEAD),
                        new Responsible("FD 2", Responsible.Part.WITH),
                        new Responsible("FD 3", Responsible.Part.DEPUTY))));
        change(team, new BulkChange.NewLead("FD 2"), several);
        assertThat(now(several).responsible())
                .containsExactly(
                        new Responsible("FD 2", Responsible.Part.LEAD),
                        new Responsible("FD 3", Responsible.Part.DEPUTY));
    }

    @Test
    void anEmptyOrAnEndlessSelectionIsRefused() {
        var bulk = world.bean(BulkService.class);
        var change = new BulkChange.NewState(MeasureState.DONE);
        assertThatThrownBy(() -> bulk.change(team, List.of(), change)).isInstanceOf(Refused.class);
        var many = Stream.generate(MeasureId::next).limit(BulkService.MOST + 1L).toList();
        assertThatThrownBy(() -> bulk.change(team, many, change)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> change(team, new BulkChange.NewState(null), a)).isInstanceOf(Refused.class);
    }
}
