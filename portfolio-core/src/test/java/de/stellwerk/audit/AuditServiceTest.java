package de.stellwerk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.journal.JournalFilter;
import de.stellwerk.journal.Sealer;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.PersonId;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditServiceTest {
    private World world;
    private AuditService audit;
    private Measure measure;

    private void world(TestDatabase database) {
        world = World.in(database.context());
        audit = world.bean(AuditService.class);
        measure = world.store(world.aMeasure("B1-A"));
        world.milestone(measure, "MS01", "Pilot", ImpreciseDate.day(2020, 9, 1));
    }

    private List<JournalEntry> search(
            @Nullable String entity,
            @Nullable String code,
            @Nullable PersonId person,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return audit.search(world.as(Role.AUDIT), new JournalFilter(entity, null, code, person, from, to), 0, 500)
                .items();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void codeFindsTheThingAndWhateverNamesIt(TestDatabase database) {
        world(database);
        assertThat(search(null, "B1-A", null, null, null))
                .extracting(JournalEntry::entity)
                .containsExactly("milestone", "measure");
        assertThat(search("measure", "B1-A", null, null, null)).hasSize(1);
        assertThat(search(null, "B1_A", null, null, null)).isEmpty();
        assertThat(search(null, "gibt es nicht", null, null, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void dayAndPersonNarrowAndTheNewestComesFirst(TestDatabase database) {
        world(database);
        world.on(LocalDate.of(2020, 7, 13));
        var core = world.as(Role.CORE_TEAM);
        world.bean(MeasureService.class)
                .save(core, measure.toBuilder().title("Anders").build());
        var found = search(null, null, core.person(), null, null);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().before()).contains("Maßnahme B1-A");
        assertThat(found.getFirst().after()).contains("Anders");
        assertThat(search("measure", null, null, LocalDate.of(2020, 7, 13), LocalDate.of(2020, 7, 13)))
                .hasSize(1);
        assertThat(search("measure", null, null, null, LocalDate.of(2020, 7, 12)))
                .hasSize(1);
        assertThat(search("measure", null, null, null, null))
                .extracting(JournalEntry::version)
                .containsExactly(2L, 1L);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void entryIsSealedOnceTheSecondChainHoldsIt(TestDatabase database) {
        world(database);
        world.bean(Sealer.class).seal();
        assertThat(search("measure", null, null, null, null)).allMatch(JournalEntry::sealed);
        world.store(world.aMeasure("B1-B"));
        assertThat(search("measure", "B1-B", null, null, null)).noneMatch(JournalEntry::sealed);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void erasedPersonStandsWithoutName(TestDatabase database) {
        world(database);
        var core = world.as(Role.CORE_TEAM);
        world.bean(AccessService.class).erase(world.system(), core.person());
        assertThat(audit.people(world.as(Role.AUDIT)))
                .contains(new AuditService.Acting(core.person(), null))
                .anyMatch(a -> a.name() != null);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "AUDIT", mode = EnumSource.Mode.EXCLUDE)
    void onlyAuditReadsTheJournal(Role role) {
        world(TestDatabase.H2);
        var caller = world.as(role);
        assertThatThrownBy(() -> audit.search(caller, JournalFilter.ALL, 0, 10)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> audit.people(caller)).isInstanceOf(Forbidden.class);
    }
}
