package de.stellwerk.server.operation;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Measures every request from outside all others, refused ones included. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestTimes extends HttpFilter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final transient Metrics metrics;

    RequestTimes(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            // Of what nobody caught the server makes a 500 after us.
            int status = answered ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            metrics.request(operation(request), method(request), status, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Anybody can invent methods, and each would be a series of its own. */
    private static String method(HttpServletRequest request) {
        return METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    }

    private static String operation(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (request.getAttribute(OperationName.ATTRIBUTE) instanceof String name) {
            return name;
        } else if (path.startsWith("/api/")) {
            return "api";
        } else if (path.startsWith("/VAADIN/") || path.startsWith("/stellwerk/") || path.startsWith("/lumo/")) {
            return "file";
        } else if (path.equals(MetricsServlet.PATH)) {
            return MetricsServlet.PATH;
        }
        // Not getParameter, which would read a whole upload.
        return String.valueOf(request.getQueryString()).contains("v-r=uidl") ? "screen event" : "screen";
    }
}
