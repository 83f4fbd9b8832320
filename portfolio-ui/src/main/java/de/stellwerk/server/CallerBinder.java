package de.stellwerk.server;

import de.stellwerk.access.Caller;
import de.stellwerk.shared.Refused;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Gives a controller method its parameter {@code Caller}, with the reason that the header {@value #REASON} tells (UTF-8,
 * percent-encoded where it is not ASCII).
 */
@Singleton
public final class CallerBinder implements TypedRequestArgumentBinder<Caller> {
    public static final String REASON = "Change-Reason";

    @Override
    public Argument<Caller> argumentType() {
        return Argument.of(Caller.class);
    }

    @Override
    public BindingResult<Caller> bind(ArgumentConversionContext<Caller> context, HttpRequest<?> request) {
        return () ->
                request.getAttribute(CallerFilter.CALLER, Caller.class).map(caller -> caller.because(reason(request)));
    }

    private static @Nullable String reason(HttpRequest<?> request) {
        var given = request.getMethod() == HttpMethod.GET
                ? null
                : request.getHeaders().get(REASON);
        try {
            // A plus is a plus here.
            return given == null ? null : URLDecoder.decode(given.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refused.input("changeReason", "badFormat", given);
        }
    }
}
