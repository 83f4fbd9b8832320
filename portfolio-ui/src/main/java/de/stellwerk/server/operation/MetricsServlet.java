package de.stellwerk.server.operation;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * {@code /metrics} in Prometheus's text form. Numbers tell what goes on in a house, so without a token only this machine may ask, and
 * not through a proxy; with a token whoever knows it, from anywhere.
 */
@Singleton
public final class MetricsServlet extends HttpServlet {
    public static final String PATH = "/metrics";

    /** What proxies add: then the caller is somebody else than the peer. */
    private static final List<String> FORWARDED =
            List.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP");

    private final transient Metrics metrics;
    private final String token;

    MetricsServlet(Metrics metrics, @Value("${stellwerk.metrics-token:}") String token) {
        this.metrics = metrics;
        this.token = token;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!allowed(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(metrics.text().getBytes(StandardCharsets.UTF_8));
    }

    private boolean allowed(HttpServletRequest request) throws IOException {
        if (token.isEmpty()) {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && FORWARDED.stream().allMatch(name -> request.getHeader(name) == null);
        }
        var given = String.valueOf(request.getHeader("Authorization"));
        return MessageDigest.isEqual(
                ("Bearer " + token).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
