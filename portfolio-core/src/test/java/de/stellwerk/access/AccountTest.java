package de.stellwerk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.fixtures.World;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts, and what ends their sessions. */
class AccountTest {
    private static final String NEW = "Ofen Tulpe Gleis Brille";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ownPasswordIsChangedByWhoKnowsTheOldOne(TestDatabase db) {
        var world = World.in(db.context());
        var access = world.bean(AccessService.class);
        var person = world.as(Role.AUDIT);
        var login = view(world, person).login();
        assertThatThrownBy(() -> access.changePassword(person, "nicht das alte", NEW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("passwordWrong");
        assertThatThrownBy(() -> access.changePassword(person, "lang genug 123", "passwort1234"))
                .hasMessageContaining("passwordCommon");
        assertThat(access.logIn(login, "lang genug 123")).isPresent();

        access.changePassword(person, "lang genug 123", NEW);
        assertThat(access.logIn(login, "lang genug 123")).isEmpty();
        assertThat(access.logIn(login, NEW)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatMakesASessionDoubtfulEndsAllOfThem(TestDatabase db) {
        var world = World.in(db.context());
        var access = world.bean(AccessService.class);
        var admin = world.as(Role.ADMIN);
        var person = world.as(Role.AUDIT);

        var before = signOuts(world, person);
        var changed = access.changePassword(person, "lang genug 123", NEW);
        assertThat(changed.signOuts()).isEqualTo(signOuts(world, person)).isGreaterThan(before);

        before = signOuts(world, person);
        access.save(admin, view(world, person), "lang genug 123");
        assertThat(signOuts(world, person)).isGreaterThan(before);

        before = signOuts(world, person);
        access.signOutEverywhere(person, person.person());
        assertThat(signOuts(world, person)).isGreaterThan(before);

        before = signOuts(world, person);
        access.save(admin, view(world, person), null);
        assertThat(signOuts(world, person)).as("nothing doubtful").isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void closedAccountIsNobodysAndItsOldSessionsDoNotComeBackWithIt(TestDatabase db) {
        var world = World.in(db.context());
        var access = world.bean(AccessService.class);
        var admin = world.as(Role.ADMIN);
        var person = world.as(Role.AUDIT);
        var secret = world.bean(AccessTokens.class).create(person, "x", LocalDate.of(2020, 12, 31));
        var login = view(world, person).login();
        var before = signOuts(world, person);

        active(world, admin, person, false);
        assertThat(access.account(world.tenant.id(), person.person())).isEmpty();
        assertThat(access.logIn(login, "lang genug 123")).isEmpty();
        assertThat(access.logInByToken(secret)).isEmpty();

        active(world, admin, person, true);
        assertThat(signOuts(world, person)).isGreaterThan(before);
        assertThat(access.logIn(login, "lang genug 123")).isPresent();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void administratorSignsOthersOutTogetherWithTheirTokens(TestDatabase db) {
        var world = World.in(db.context());
        var access = world.bean(AccessService.class);
        var person = world.as(Role.AUDIT);
        var tokens = world.bean(AccessTokens.class);
        var secret = tokens.create(person, "x", LocalDate.of(2020, 12, 31));

        access.signOutEverywhere(person, person.person());
        assertThat(access.logInByToken(secret)).as("one's own tokens stay").isPresent();

        assertThatThrownBy(() -> access.signOutEverywhere(world.as(Role.CORE_TEAM), person.person()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> access.signOutEverywhere(World.in(db.context()).as(Role.ADMIN), person.person()))
                .isInstanceOf(NotFound.class);
        access.signOutEverywhere(world.as(Role.ADMIN), person.person());
        assertThat(access.logInByToken(secret)).isEmpty();
    }

    private static void active(World world, Caller admin, Caller person, boolean active) {
        var v = view(world, person);
        world.bean(AccessService.class)
                .save(
                        admin,
                        new PersonView(
                                v.id(),
                                v.version(),
                                v.name(),
                                v.login(),
                                v.email(),
                                v.department(),
                                active,
                                v.grants()),
                        null);
    }

    private static long signOuts(World world, Caller person) {
        return world.bean(AccessService.class)
                .account(world.tenant.id(), person.person())
                .orElseThrow()
                .signOuts();
    }

    private static PersonView view(World world, Caller person) {
        return world.bean(AccessService.class).people(world.system()).stream()
                .filter(p -> p.id().equals(person.person()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void lastAdministratorStays(TestDatabase db) {
        var world = World.in(db.context());
        var access = world.bean(AccessService.class);
        var admin = world.as(Role.ADMIN);
        var closed = closed(view(world, admin));
        assertThatThrownBy(() -> access.save(admin, closed, null)).hasMessageContaining("lastAdministrator");
        assertThatThrownBy(() -> access.erase(world.system(), admin.person()))
                .hasMessageContaining("lastAdministrator");

        var second = world.as(Role.ADMIN);
        access.save(second, closed(view(world, admin)), null);
        assertThatThrownBy(() -> access.erase(second, second.person())).hasMessageContaining("lastAdministrator");
    }

    private static PersonView closed(PersonView p) {
        return new PersonView(p.id(), p.version(), p.name(), p.login(), p.email(), p.department(), false, p.grants());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void roleThatReachesOneThingNamesItAndLongTextsAreRefusedAtTheirField(TestDatabase db) {
        var world = World.in(db.context());
        var access = world.bean(AccessService.class);
        var person = new PersonView(
                de.stellwerk.shared.PersonId.next(),
                0,
                "x".repeat(201),
                null,
                "y".repeat(301),
                null,
                true,
                java.util.List.of(new Grant(Role.AUDIT, null), new Grant(Role.LIAISON, null)));
        assertThatThrownBy(() -> access.save(world.system(), person, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .extracting(de.stellwerk.shared.Violation::field)
                                .containsExactly("name", "email", "grants[1].scope"));
    }
}
