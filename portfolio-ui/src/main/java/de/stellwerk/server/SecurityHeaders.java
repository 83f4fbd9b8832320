package de.stellwerk.server;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every answer tells the browser to refuse; see docs/decisions/0012. */
@Singleton
final class SecurityHeaders {
    /** Request attribute with the word that the scripts of this one page carry. */
    static final String NONCE = "stellwerk.nonce";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    /** Vaadin compiles what the server asks the browser to do, and its components write style elements. */
    private static final String PAGE = "default-src 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; frame-src 'none'; worker-src 'self'; manifest-src 'self'; "
            + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private final boolean tls;

    SecurityHeaders(@Value("${stellwerk.base-url:}") String baseUrl) {
        tls = baseUrl.startsWith("https:");
    }

    /** @param request gets the nonce of its page */
    void set(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if (path.startsWith("/api/") || path.startsWith("/health")) {
            of(null).forEach(response::setHeader);
            response.setHeader("Cache-Control", "no-store");
        } else {
            var bytes = new byte[16];
            RANDOM.nextBytes(bytes);
            String nonce = Base64.getEncoder().encodeToString(bytes);
            request.setAttribute(NONCE, nonce);
            of(nonce).forEach(response::setHeader);
        }
    }

    /** @param nonce of a page; {@code null}: it is none, nothing in it may run */
    Map<String, String> of(@Nullable String nonce) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Security-Policy", nonce == null ? NOTHING : PAGE.formatted(nonce));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
                        + "microphone=(), midi=(), payment=(), usb=()");
        if (tls) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return headers;
    }
}
