package de.stellwerk.server;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.access.Role;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.TenantId;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stands in for the accounts of the access feature until they exist; delete this class then. */
@Singleton
@Replaces(AccountAuthenticator.class)
@Requires(property = "stellwerk.mode", value = "demo")
final class PlaceholderAuthenticator implements Authenticator {
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

    @Override
    public Optional<LoggedIn> authenticate(String login, String password) {
        return Optional.ofNullable(ROLES.get(login))
                .filter(_ -> DemoAccounts.PASSWORD.equals(password))
                .map(role -> new LoggedIn(
                        login,
                        new Caller(
                                new TenantId(new UUID(0, 1)),
                                new PersonId(new UUID(1, role.ordinal())),
                                login,
                                Set.of(new Grant(role, null)))));
    }

    @Override
    public Optional<LoggedIn> authenticateToken(String token) {
        return Optional.empty();
    }
}
