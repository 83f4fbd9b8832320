package de.stellwerk.server;

import de.stellwerk.access.Caller;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Principal;
import java.util.Base64;
import java.util.Locale;
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
    private static final Set<String> OPEN = Set.of("/api/v1/openapi");

    private final transient BeanProvider<Authenticator> authenticator;

    CallerFilter(BeanProvider<Authenticator> authenticator) {
        this.authenticator = authenticator;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.startsWith("/api/")) {
            api(path, request, response, chain);
        } else {
            pass(
                    request,
                    response,
                    chain,
                    isFile(path) ? null : ofSession(request).orElse(null));
        }
    }

    /** Style sheets, fonts and scripts are the same for everybody. */
    private static boolean isFile(String path) {
        return path.startsWith("/VAADIN/build/") || path.startsWith("/stellwerk/") || path.startsWith("/lumo/");
    }

    /** Who is logged in, with the roles of this moment; a closed account ends its session. */
    private Optional<LoggedIn> ofSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<LoggedIn> before = Sessions.of(session);
        Optional<LoggedIn> now = before.flatMap(authenticator.get()::refresh);
        if (now.isPresent()) {
            Sessions.refresh(session, now.get());
        } else if (before.isPresent()) {
            session.invalidate();
        }
        return now;
    }

    private void api(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            Optional<LoggedIn> who = byHeader(authorization);
            if (who.isEmpty()) {
                unauthorized(request, response);
            } else {
                pass(request, response, chain, who.get());
            }
            return;
        }
        Optional<LoggedIn> who = ofSession(request);
        if (who.isEmpty()) {
            if (OPEN.contains(path)) {
                pass(request, response, chain, null);
            } else {
                unauthorized(request, response);
            }
            return;
        }
        String token = (String) request.getSession().getAttribute(Sessions.CSRF_TOKEN);
        if (READING.contains(request.getMethod())) {
            response.setHeader(CSRF_HEADER, token);
        } else if (!same(token, request.getHeader(CSRF_HEADER))) {
            Problems.write(request, response, 403, "csrf");
            return;
        }
        pass(request, response, chain, who.get());
    }

    private Optional<LoggedIn> byHeader(String authorization) {
        int space = authorization.indexOf(' ');
        String scheme = authorization.substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT);
        String value = authorization.substring(space + 1).strip();
        return switch (scheme) {
            case "basic" -> byBasic(value);
            case "bearer" -> authenticator.get().authenticateToken(value);
            default -> Optional.empty();
        };
    }

    private Optional<LoggedIn> byBasic(String value) {
        try {
            String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : authenticator.get().authenticate(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
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

    /** Says who is there in the words of the servlet API, which Vaadin's access control asks. */
    private static final class AuthenticatedRequest extends HttpServletRequestWrapper {
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
}
