package de.stellwerk.server;

import de.stellwerk.access.AccessService;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Local accounts and personal access tokens. */
@Singleton
final class AccountAuthenticator implements Authenticator {
    private final AccessService access;
    private final boolean demo;
    private final VerifiedPasswords verified = new VerifiedPasswords();

    AccountAuthenticator(AccessService access, @Nullable DemoAccounts demo) {
        this.access = access;
        this.demo = demo != null;
    }

    @Override
    public Optional<LoggedIn> authenticate(String login, String password) {
        if (!demo && password.equals(DemoAccounts.PASSWORD)) {
            return Optional.empty();
        }
        Optional<LoggedIn> known = verified.find(login, password).flatMap(this::refresh);
        if (known.isPresent()) {
            return known;
        }
        Optional<LoggedIn> who = access.authenticate(login, password).map(caller -> new LoggedIn(login, caller));
        who.ifPresent(right -> verified.remember(login, password, right));
        return who;
    }

    @Override
    public Optional<LoggedIn> authenticateToken(String token) {
        return access.authenticateToken(token)
                .map(caller -> new LoggedIn(caller.person().toString(), caller));
    }

    @Override
    public Optional<LoggedIn> refresh(LoggedIn who) {
        return access.caller(who.caller().tenant(), who.caller().person())
                .map(caller -> new LoggedIn(who.login(), caller));
    }
}
