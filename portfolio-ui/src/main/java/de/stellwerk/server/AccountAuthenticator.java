package de.stellwerk.server;

import de.stellwerk.access.AccessService;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Local accounts and personal access tokens. */
@Singleton
final class AccountAuthenticator implements Authenticator {
    private final AccessService access;

    AccountAuthenticator(AccessService access) {
        this.access = access;
    }

    @Override
    public Optional<LoggedIn> authenticate(String login, String password) {
        return access.authenticate(login, password).map(caller -> new LoggedIn(login, caller));
    }

    @Override
    public Optional<LoggedIn> authenticateToken(String token) {
        return access.authenticateToken(token)
                .map(caller -> new LoggedIn(caller.person().toString(), caller));
    }
}
