package de.stellwerk.server.operation;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.servlet.http.ServletHttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.servlet.http.HttpServletRequest;

/** Notes which operation is to answer, for {@link RequestTimes}: {@code /api/v1/measures/{id}}, not one series per id. */
@ServerFilter("/**")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OperationName {
    static final String ATTRIBUTE = "stellwerk.operation";

    @RequestFilter
    void note(HttpRequest<?> request) {
        RouteAttributes.getRouteInfo(request)
                .filter(UriRouteInfo.class::isInstance)
                .map(route -> ((UriRouteInfo<?, ?>) route).getUriMatchTemplate().toPathString())
                .ifPresent(name -> nativeRequest(request).setAttribute(ATTRIBUTE, name));
    }

    private static HttpServletRequest nativeRequest(HttpRequest<?> request) {
        return (HttpServletRequest) ((ServletHttpRequest<?, ?>) request).getNativeRequest();
    }
}
