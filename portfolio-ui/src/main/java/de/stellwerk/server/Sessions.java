package de.stellwerk.server;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is logged in lives in the servlet session, which Vaadin and the API share. */
public final class Sessions {
    /** Session attribute with the {@link LoggedIn}. */
    public static final String LOGGED_IN = "stellwerk.loggedIn";

    static final String CSRF_TOKEN = "stellwerk.csrfToken";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sessions() {}

    /** Logs in and gives the session a new id, so that an id planted before is worth nothing. */
    public static void login(HttpServletRequest request, LoggedIn who) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(LOGGED_IN, who);
        session.setAttribute(CSRF_TOKEN, newToken());
    }

    /** As {@link #login(HttpServletRequest, LoggedIn)}, called from an event of a view. */
    public static void login(LoggedIn who) {
        login(VaadinServletRequest.getCurrent().getHttpServletRequest(), who);
    }

    /** Ends the session of the view that calls it, on every open tab. */
    public static void logout() {
        VaadinSession.getCurrent().getSession().invalidate();
    }

    static Optional<LoggedIn> of(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((LoggedIn) session.getAttribute(LOGGED_IN));
    }

    static Optional<LoggedIn> of(@Nullable VaadinSession session) {
        WrappedSession wrapped = session == null ? null : session.getSession();
        return wrapped == null ? Optional.empty() : Optional.ofNullable((LoggedIn) wrapped.getAttribute(LOGGED_IN));
    }

    static void refresh(HttpSession session, LoggedIn who) {
        session.setAttribute(LOGGED_IN, who);
    }

    private static String newToken() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
