package de.stellwerk.server;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.FirstStart;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.access.Tenants;
import de.stellwerk.shared.PersonId;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** In tests the demo has its accounts and nothing else: replaying the whole sample takes many seconds a context. */
@Singleton
@Replaces(SampleProgramme.class)
@Requires(env = "test")
@Requires(property = "stellwerk.mode", value = "demo")
final class AccountsOnly implements SampleData {
    private static final Map<String, Role> ROLES = Map.of(
            "kernteam", Role.CORE_TEAM,
            "projektbuero", Role.PROGRAMME_OFFICE,
            "leitung", Role.PROJECT_LEAD,
            "leitung2", Role.PROJECT_LEAD,
            "lotse", Role.LIAISON,
            "lenkung", Role.STEERING_COMMITTEE,
            "beteiligte", Role.CONSULTED_BODY,
            "revision", Role.AUDIT,
            "admin", Role.ADMIN);

    private final FirstStart firstStart;
    private final Tenants tenants;
    private final AccessService access;

    AccountsOnly(FirstStart firstStart, Tenants tenants, AccessService access) {
        this.firstStart = firstStart;
        this.tenants = tenants;
        this.access = access;
    }

    @Override
    public boolean loadIfEmpty() {
        if (!firstStart.needed()) {
            return false;
        }
        Caller system = Caller.system(tenants.create("Musterstadt", "nw", true).id());
        ROLES.forEach((login, role) -> access.save(
                system,
                new PersonView(
                        PersonId.next(),
                        0,
                        login,
                        login,
                        null,
                        null,
                        true,
                        List.of(new Grant(role, role.scoped() ? UUID.randomUUID() : null))),
                DemoAccounts.PASSWORD));
        return true;
    }
}
