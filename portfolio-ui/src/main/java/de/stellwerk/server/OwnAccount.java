package de.stellwerk.server;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import de.stellwerk.access.AccessService;
import de.stellwerk.shared.Refused;
import jakarta.inject.Singleton;

/** What the person in front of the screen does with the own account. */
@Singleton
public class OwnAccount {
    private final Authenticator authenticator;
    private final AccessService access;

    OwnAccount(Authenticator authenticator, AccessService access) {
        this.authenticator = authenticator;
        this.access = access;
    }

    /**
     * Changes the password and ends all sessions but this one, which gets a new id.
     *
     * @param old the password so far; wrong ones count as at the login
     * @throws Refused saying what is wrong with which of the two
     */
    public void changePassword(String old, String password) {
        LoggedIn who = who();
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        switch (authenticator.authenticate(who.login(), old, request.getRemoteAddr())) {
            case Attempt.Accepted _ ->
                Sessions.login(LoggedIn.of(who.login(), access.changePassword(who.caller(), old, password)));
            case Attempt.Denied() -> throw Refused.input("old", "passwordWrong");
            case Attempt.TooMany later -> throw Refused.input("old", "tooManyAttempts", later.minutes());
        }
    }

    /** Ends all sessions, this one too. */
    public void signOutEverywhere() {
        LoggedIn who = who();
        access.signOutEverywhere(who.caller(), who.caller().person());
        Sessions.logout();
    }

    private static LoggedIn who() {
        return Sessions.of(VaadinSession.getCurrent())
                .orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }
}
