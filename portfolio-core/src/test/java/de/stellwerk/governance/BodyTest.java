package de.stellwerk.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.journal.Journal;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Violation;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requirements row 69: who sets up bodies, what they must be, and when they stay. */
class BodyTest {
    private static final Set<Role> SETS_UP = EnumSet.of(Role.CORE_TEAM, Role.PROGRAMME_OFFICE, Role.ADMIN);
    private World world;
    private GovernanceService governance;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
        governance = world.bean(GovernanceService.class);
    }

    private Body aBody(String code, String name, Seat... seats) {
        return new Body(
                BodyId.next(),
                0,
                world.programme.id(),
                code,
                name,
                BodyKind.CONSULTED,
                null,
                List.of(seats),
                List.of(),
                List.of(),
                null);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void coreTeamOfficeAndAdministratorSetBodiesUp(Role role) {
        var caller = world.as(role);
        var body = aBody("PR", "Personalrat");
        if (!SETS_UP.contains(role)) {
            assertThatThrownBy(() -> governance.save(caller, body)).isInstanceOf(Forbidden.class);
            governance.save(world.system(), body);
            assertThatThrownBy(() -> governance.delete(caller, body.id(), 1)).isInstanceOf(Forbidden.class);
            return;
        }
        var stored = governance.save(caller.because("neu"), body);
        assertThat(governance.bodies(caller, world.programme.id())).contains(stored);
        governance.delete(caller, stored.id(), stored.version());
        assertThat(governance.bodies(caller, world.programme.id())).doesNotContain(stored);
        assertThat(world.bean(Journal.class).history(world.tenant.id(), "body", stored.key()))
                .as("the history stays")
                .hasSize(2);
    }

    @Test
    void seatNeedsAFunctionAndStandsOnce() {
        var body =
                aBody("PR", "Personalrat", new Seat("Vorsitz", false), new Seat(" ", true), new Seat("Vorsitz", true));
        assertThatThrownBy(() -> governance.save(world.system(), body))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .containsExactly(
                                        Violation.of("seats[1].role", "required"),
                                        Violation.of("seats[2].role", "seatTwice", "Vorsitz")));
    }

    @Test
    void codeIsTakenOnceInTheProgramme() {
        assertThatThrownBy(() -> governance.save(world.system(), aBody("LA", "Noch einer")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations()).containsExactly(Violation.of("code", "codeTaken", "LA")));
    }

    @Test
    void bodyThatWasConsultedStaysUnderItsName() {
        var body = governance.save(world.system(), aBody("PR", "Personalrat"));
        var measure = world.store(world.aMeasure("B1-A"));
        governance.save(
                world.system(),
                new Consultation(
                        ConsultationId.next(), 0, measure.id(), "Personalrat", LocalDate.of(2020, 7, 1), null, null));
        assertThatThrownBy(() -> governance.delete(world.system(), body.id(), body.version()))
                .hasMessageContaining("bodyInUse.consultations");
        assertThatThrownBy(() -> governance.save(world.system(), renamed(body, "Gesamtpersonalrat")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .containsExactly(Violation.of("name", "bodyNameInUse", "Personalrat")));
    }

    @Test
    void bodyForWhichAnAccountSpeaksStays() {
        var body = governance.save(world.system(), aBody("PR", "Personalrat"));
        world.as(Role.CONSULTED_BODY, body.key());
        assertThatThrownBy(() -> governance.delete(world.system(), body.id(), body.version()))
                .hasMessageContaining("bodyInUse.accounts");
        assertThat(governance
                        .save(world.system(), renamed(body, "Gesamtpersonalrat"))
                        .name())
                .isEqualTo("Gesamtpersonalrat");
    }

    @Test
    void bodyThatHasMetStays() {
        var committee = governance.bodies(world.system(), world.programme.id()).getFirst();
        assertThatThrownBy(() -> governance.delete(world.system(), committee.id(), committee.version()))
                .hasMessageContaining("bodyInUse.meetings");
    }

    @Test
    void deletingWhatSomebodyElseChangedIsRefused() {
        var body = governance.save(world.system(), aBody("PR", "Personalrat"));
        governance.save(world.system(), renamed(body, "Gesamtpersonalrat"));
        assertThatThrownBy(() -> governance.delete(world.system(), body.id(), body.version()))
                .isInstanceOf(StaleVersion.class);
    }

    private static Body renamed(Body b, String name) {
        return new Body(
                b.id(),
                b.version(),
                b.programme(),
                b.code(),
                name,
                b.kind(),
                b.level(),
                b.seats(),
                b.tasks(),
                b.meetings(),
                b.source());
    }
}
