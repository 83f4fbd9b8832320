package de.stellwerk.server;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;

/**
 * Ends a session that nobody has used for so long. The container alone does not: an open page sends a sign of life every few minutes, and
 * that is nobody's work.
 */
@Singleton
public final class SessionAge {
    private static final String LAST_USE = "stellwerk.lastUse";
    private final Duration longestPause;
    private final Ticker ticker;

    SessionAge(@Value("${stellwerk.session-minutes:60}") int sessionMinutes, Ticker ticker) {
        this.longestPause = Duration.ofMinutes(sessionMinutes);
        this.ticker = ticker;
    }

    /** After how long a pause a session ends. */
    public Duration longestPause() {
        return longestPause;
    }

    /** Whether the session is still good; if so, and if a person is behind the request, the pause begins anew. */
    boolean counts(HttpServletRequest request, HttpSession session) {
        long now = ticker.nanos();
        if (session.getAttribute(LAST_USE) instanceof Long last && now - last >= longestPause.toNanos()) {
            return false;
        }
        if (session.getAttribute(LAST_USE) == null || !bySelf(request)) {
            session.setAttribute(LAST_USE, now);
        }
        return true;
    }

    private static boolean bySelf(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && (query.contains("v-r=heartbeat") || query.contains("v-r=push"));
    }
}
