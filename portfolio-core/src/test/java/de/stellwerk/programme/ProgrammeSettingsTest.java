package de.stellwerk.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Violation;
import de.stellwerk.storage.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cost classes and reporting calendar: whose they are, and what they must be. */
class ProgrammeSettingsTest {
    private static final Set<Role> SETS_UP = EnumSet.of(Role.CORE_TEAM, Role.PROGRAMME_OFFICE, Role.ADMIN);
    private World world;
    private ProgrammeService service;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
        service = world.bean(ProgrammeService.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void coreTeamOfficeAndAdministratorSetThem(Role role) {
        var caller = world.as(role);
        var now = service.settings(world.system(), "TEST", null);
        if (!SETS_UP.contains(role)) {
            assertThatThrownBy(() -> service.settings(caller, null)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.change(caller, now)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.costRange(caller, now, null)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.costClassUse(caller, now, null)).isInstanceOf(Forbidden.class);
            return;
        }
        assertThat(service.change(caller, now.withReporting(null, 7)).dueWorkingDay())
                .isEqualTo(7);
        assertThat(service.costClassUse(caller, now, null)).containsEntry(5, 1L).containsEntry(2, 1L);
    }

    @Test
    void administratorSeesTheSettingsAndNotTheProgramme() {
        var admin = world.as(Role.ADMIN);
        assertThat(service.settings(admin, null)).hasSize(1);
        assertThatThrownBy(() -> service.programmes(admin)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.blocks(admin, world.programme.id(), null))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void changeOfSomethingElseIsNoConflict() {
        var core = world.as(Role.CORE_TEAM);
        var seen = service.settings(core, "TEST", null);
        var programme = service.get(core, world.programme.id());
        service.change(core, renamed(programme));
        var stored = service.change(core, seen.withReporting(seen.reportingSince(), 8));
        assertThat(stored.dueWorkingDay()).isEqualTo(8);
        assertThat(stored.name()).as("the other change stays").isEqualTo("Umbenannt");

        assertThatThrownBy(() -> service.change(core, seen.withReporting(seen.reportingSince(), 9)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> {
                    assertThat(stale.current()).isEqualTo(stored);
                    assertThat(stale.changedFields()).containsExactly("dueWorkingDay");
                });
    }

    private static Programme renamed(Programme p) {
        return new Programme(
                p.id(),
                p.version(),
                p.code(),
                "Umbenannt",
                p.description(),
                p.document(),
                p.documentDate(),
                p.firstYear(),
                p.lastYear(),
                p.reportingSince(),
                p.dueWorkingDay(),
                p.goals(),
                p.costClasses());
    }

    @Test
    void sharedBoundAndTheNextCentAreNeitherGapNorOverlap() {
        var now = service.settings(world.system(), "TEST", null);
        var classes = new ArrayList<>(now.costClasses());
        classes.set(3, cls(3, "200000.01", "500000"));
        var stored = service.change(world.system(), now.withCostClasses(now.firstYear(), now.lastYear(), classes));
        assertThat(stored.costClasses()).isEqualTo(classes);
    }

    @Test
    void gapAndOverlapAreNamedAtTheUpperClass() {
        var now = service.settings(world.system(), "TEST", null);
        assertThat(refused(now, cls(3, "250000", "500000")))
                .containsExactly(Violation.of("costClasses[3].min", "costClassesGap", 2, 3));
        assertThat(refused(now, cls(3, "150000", "500000")))
                .containsExactly(Violation.of("costClasses[3].min", "costClassesOverlap", 2, 3));
        assertThat(refused(now, cls(3, "500000", "200000")))
                .contains(Violation.of("costClasses[3].max", "boundsReversed"));
        assertThat(refused(now, new CostClass(3, " ", Money.euro(-1), Money.euro(500_000))))
                .contains(
                        Violation.of("costClasses[3].label", "required"),
                        Violation.of("costClasses[3].min", "amountNegative"));
    }

    private List<Violation> refused(ProgrammeSettings now, CostClass third) {
        var classes = new ArrayList<>(now.costClasses());
        classes.set(3, third);
        var found = new ArrayList<Violation>();
        assertThatThrownBy(() ->
                        service.change(world.system(), now.withCostClasses(now.firstYear(), now.lastYear(), classes)))
                .isInstanceOfSatisfying(Refused.class, r -> found.addAll(r.violations()));
        return found;
    }

    private static CostClass cls(int code, String min, String max) {
        return new CostClass(code, "Klasse " + code, Money.euro(new BigDecimal(min)), Money.euro(new BigDecimal(max)));
    }

    @Test
    void classThatABlockNamesStays() {
        var now = service.settings(world.system(), "TEST", null);
        var without = now.costClasses().subList(0, 5);
        assertThatThrownBy(() ->
                        service.change(world.system(), now.withCostClasses(now.firstYear(), now.lastYear(), without)))
                .hasMessageContaining("costClassInUse");
        assertThat(service.settings(world.system(), "TEST", null).costClasses()).hasSize(6);
    }

    @Test
    void rangeIsKnownBeforeAnythingIsSaved() {
        var admin = world.as(Role.ADMIN);
        var now = service.settings(admin, "TEST", null);
        var classes = new ArrayList<>(now.costClasses());
        classes.set(5, cls(5, "800000", "2000000"));
        var typed = now.withCostClasses(now.firstYear(), now.lastYear(), classes);
        assertThat(service.costRange(admin, now, null).orElseThrow().max()).isEqualTo(Money.euro(1_700_000));
        assertThat(service.costRange(admin, typed, null).orElseThrow().max()).isEqualTo(Money.euro(2_200_000));
        assertThat(service.settings(admin, "TEST", null)).isEqualTo(now);
    }

    @Test
    void pastDayShowsWhatWasSetThen() {
        var now = service.settings(world.system(), "TEST", null);
        service.change(world.system(), now.withReporting(now.reportingSince(), 9));
        var before = service.settings(world.system(), "TEST", LocalDate.of(2020, 7, 9));
        assertThat(before.dueWorkingDay()).isEqualTo(5);
        assertThat(before.formerDueDays()).isEmpty();
    }
}
