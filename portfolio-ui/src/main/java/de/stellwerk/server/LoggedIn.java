package de.stellwerk.server;

import de.stellwerk.access.Account;
import de.stellwerk.access.Caller;

/**
 * A successful login: under which account, and as whom.
 *
 * @param signOuts how often the account had been signed out everywhere by then; another number ends this login
 */
public record LoggedIn(String login, Caller caller, long signOuts) {
    static LoggedIn of(String login, Account account) {
        return new LoggedIn(login, account.caller(), account.signOuts());
    }
}
