package de.stellwerk.server;

import de.stellwerk.access.Caller;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every request passes here first: it learns who calls. Screens go by the session. The API takes HTTP Basic or a bearer
 * token, and the session for reading; with the session, writing needs the CSRF token that each read answers.
 */
@Singleton
public final class CallerFilter extends HttpFilter {
    /** Request attribute that holds the {@link Caller}. */
    public static final String CALLER = "stellwerk.caller";

    /** Header that carries the CSRF token, to the browser and back. */
    public static final String CSRF_HEADER = "X-CSRF-Token";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final long DISCARDED = 26L * 1024 * 1024;
    private static final Set<String> OPEN = Set.of("/api/v1/openapi");

    private final transient BeanProvider<Authenticator> authenticator;
    private final transient RequestLimit limit;
    private final transient SecurityHeaders headers;
    private final transient SessionAge age;

    CallerFilter(
            BeanProvider<Authenticator> authenticator, RequestLimit limit, SecurityHeaders headers, SessionAge age) {
        this.authenticator = authenticator;
        this.limit = limit;
        this.headers = headers;
        this.age = age;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.set(request, response);
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.startsWith("/api/")) {
            api(path, request, response, chain);
            discardRest(request);
        } else {
            pass(
                    request,
                    response,
                    chain,
                    isFile(path) ? null : ofSession(request).orElse(null));
        }
    }

    /**
     * Reads what nobody read of the body, since many refusals come before it. A connection with unread bytes is cut after the answer, and
     * the caller's next request on it would be lost.
     */
    private static void discardRest(HttpServletRequest request) throws IOException {
        if (!READING.contains(request.getMethod()) && !request.isAsyncStarted()) {
            InputStream rest = request.getInputStream();
            long left = DISCARDED;
            for (int read = 0; read >= 0 && left > 0; left -= read) {
                read = rest.read(new byte[8192]);
            }
        }
    }

    /** Style sheets, fonts and scripts are the same for everybody. */
    private static boolean isFile(String path) {
        return path.startsWith("/VAADIN/build/") || path.startsWith("/stellwerk/") || path.startsWith("/lumo/");
    }

    /** Who is logged in, with the roles of this moment; a closed account and a long pause end the session. */
    private Optional<LoggedIn> ofSession(HttpServletRequest request) {
        var session = request.getSession(false);
        Optional<LoggedIn> before = Sessions.of(session);
        Optional<LoggedIn> now =
                before.filter(_ -> age.counts(request, session)).flatMap(authenticator.get()::refresh);
        if (now.isPresent()) {
            Sessions.refresh(session, now.get());
        } else if (before.isPresent()) {
            session.invalidate();
        }
        return now;
    }

    private void api(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Legible.is(request)) {
            Problems.write(request, response, HttpServletResponse.SC_BAD_REQUEST, "malformed");
            return;
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            switch (byHeader(authorization, request.getRemoteAddr())) {
                case Attempt.Accepted(LoggedIn who) -> limited(request, response, chain, who);
                case Attempt.Denied() -> unauthorized(request, response);
                case Attempt.TooMany(Duration wait) -> Problems.later(request, response, "tooManyAttempts", wait);
            }
            return;
        }
        Optional<LoggedIn> who = ofSession(request);
        if (who.isEmpty() && !OPEN.contains(path)) {
            unauthorized(request, response);
        } else if (who.isEmpty() || mayWrite(request, response)) {
            limited(request, response, chain, who.orElse(null));
        }
    }

    /** With a session, a change needs the token that only our own pages can read. */
    private static boolean mayWrite(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = (String) request.getSession().getAttribute(Sessions.CSRF_TOKEN);
        if (READING.contains(request.getMethod())) {
            response.setHeader(CSRF_HEADER, token);
        } else if (!same(token, request.getHeader(CSRF_HEADER))) {
            Problems.write(request, response, 403, "csrf");
            return false;
        }
        return true;
    }

    private Attempt byHeader(String authorization, String address) {
        return switch (Credentials.of(authorization)) {
            case Credentials.Basic(String login, String password) ->
                authenticator.get().authenticate(login, password, address);
            case Credentials.Bearer(String token) -> authenticator.get().authenticateToken(token, address);
            case null -> new Attempt.Denied();
        };
    }

    private static boolean same(@Nullable String expected, @Nullable String given) {
        return expected != null
                && given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static void unauthorized(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Stellwerk\", charset=\"UTF-8\"");
        Problems.write(request, response, 401, "unauthorized");
    }

    private void limited(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, @Nullable LoggedIn who)
            throws IOException, ServletException {
        String caller = who == null
                ? LoginThrottle.network(request.getRemoteAddr())
                : who.caller().person().toString();
        Duration wait = limit.take(caller);
        if (wait.isPositive()) {
            Problems.later(request, response, "tooManyRequests", wait);
        } else {
            pass(request, response, chain, who);
        }
    }

    private static void pass(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, @Nullable LoggedIn who)
            throws IOException, ServletException {
        if (who == null) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(CALLER, who.caller());
            chain.doFilter(new AuthenticatedRequest(request, who), response);
        }
    }
}
