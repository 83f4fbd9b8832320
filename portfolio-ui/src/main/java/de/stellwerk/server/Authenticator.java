package de.stellwerk.server;

import java.util.Optional;

/** Checks credentials; the door through which the server asks who somebody is. */
public interface Authenticator {
    /** @param address from which the attempt comes; wrong ones are counted for the account and for the address */
    Attempt authenticate(String login, String password, String address);

    /** @param token a personal access token as its owner sends it with {@code Authorization: Bearer} */
    Attempt authenticateToken(String token, String address);

    /** The same person with the roles of this moment; empty once the account is gone or closed or was signed out everywhere. */
    Optional<LoggedIn> refresh(LoggedIn who);
}
