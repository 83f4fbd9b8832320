package de.stellwerk.server;

import de.stellwerk.server.operation.Outage;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers 503 while the database is away, before anybody knows who calls. A screen that is open takes that as a broken connection: it
 * keeps what was typed, says so, and sends it again until it gets through.
 */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class OutageFilter extends HttpFilter {
    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!Outage.isIn(e) || response.isCommitted()) {
                throw e;
            }
            LOG.warn("{} {}: the database does not answer", request.getMethod(), request.getRequestURI());
            response.resetBuffer();
            response.setHeader("Retry-After", String.valueOf(Outage.RETRY_SECONDS));
            if (request.getRequestURI().startsWith("/api/")) {
                Problems.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "unavailable");
            } else {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
    }
}
