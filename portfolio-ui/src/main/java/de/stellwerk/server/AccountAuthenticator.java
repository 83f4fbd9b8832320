package de.stellwerk.server;

import de.stellwerk.access.AccessService;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Local accounts and personal access tokens. */
@Singleton
final class AccountAuthenticator implements Authenticator {
    private final AccessService access;
    private final LoginThrottle throttle;
    private final boolean demo;
    private final VerifiedPasswords verified;

    AccountAuthenticator(AccessService access, LoginThrottle throttle, Ticker ticker, @Nullable DemoAccounts demo) {
        this.access = access;
        this.throttle = throttle;
        this.verified = new VerifiedPasswords(ticker);
        this.demo = demo != null;
    }

    @Override
    public Attempt authenticate(String login, String password, String address) {
        return throttle.attempt(
                login, address, () -> answer(known(login, password).or(() -> check(login, password))));
    }

    private static Attempt answer(Optional<LoggedIn> who) {
        return who.<Attempt>map(Attempt.Accepted::new).orElseGet(Attempt.Denied::new);
    }

    private Optional<LoggedIn> known(String login, String password) {
        return verified.find(login, password).flatMap(this::refresh);
    }

    private Optional<LoggedIn> check(String login, String password) {
        // The work is done either way, so that time tells nothing.
        Optional<LoggedIn> who = access.logIn(login, password).map(account -> LoggedIn.of(login, account));
        if (!demo && password.equals(DemoAccounts.PASSWORD)) {
            return Optional.empty();
        }
        who.ifPresent(right -> verified.remember(login, password, right));
        return who;
    }

    @Override
    public Attempt authenticateToken(String token, String address) {
        return throttle.attemptToken(
                address,
                () -> answer(access.logInByToken(token)
                        .map(account -> LoggedIn.of(account.caller().person().toString(), account))));
    }

    @Override
    public Optional<LoggedIn> refresh(LoggedIn who) {
        return access.account(who.caller().tenant(), who.caller().person())
                .filter(account -> account.signOuts() == who.signOuts())
                .map(account -> LoggedIn.of(who.login(), account));
    }
}
