package de.stellwerk.server;

import java.util.Optional;

/** Checks credentials; the door through which the server asks who somebody is. Empty means no, without saying why. */
public interface Authenticator {
    Optional<LoggedIn> authenticate(String login, String password);

    /** @param token a personal access token as its owner sends it with {@code Authorization: Bearer} */
    Optional<LoggedIn> authenticateToken(String token);

    /** The same person with the roles of this moment; empty once the account is gone or closed. */
    Optional<LoggedIn> refresh(LoggedIn who);
}
