package de.stellwerk.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** Says who is there in the words of the servlet API, which Vaadin's access control asks. */
final class AuthenticatedRequest extends HttpServletRequestWrapper {
    private final LoggedIn who;

    AuthenticatedRequest(HttpServletRequest request, LoggedIn who) {
        super(request);
        this.who = who;
    }

    @Override
    public Principal getUserPrincipal() {
        return who::login;
    }

    @Override
    public String getRemoteUser() {
        return who.login();
    }

    @Override
    public boolean isUserInRole(String role) {
        return who.caller().grants().stream()
                .anyMatch(grant -> grant.role().name().equals(role));
    }
}
