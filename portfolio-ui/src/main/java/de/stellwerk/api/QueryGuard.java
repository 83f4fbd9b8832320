package de.stellwerk.api;

import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Keeps out of addresses and queries what could not be looked up. */
@ServerFilter("/api/v1/**")
final class QueryGuard {
    private static final int LONGEST = 1_000;
    private static final String AS_OF = "asOf";

    private final OpenApiDocument document;
    private final Clock clock;

    QueryGuard(OpenApiDocument document, Clock clock) {
        this.document = document;
        this.clock = clock;
    }

    /**
     * Looks at the query alone: asking for the parameters would have the servlet engine read a whole upload.
     *
     * @throws BadInput if a parameter is unknown, comes twice, or cannot be stored anywhere, so cannot be found either
     */
    @RequestFilter
    void check(HttpRequest<?> request) {
        if (Texts.unstorable(String.valueOf(request.getUri().getPath()))) {
            throw new BadInput(Violation.of("", "unstorableCharacter"));
        }
        var query = request.getUri().getRawQuery();
        var seen = new HashSet<String>();
        for (var pair : query == null || query.isEmpty() ? new String[0] : query.split("&", -1)) {
            var parts = pair.split("=", 2);
            var name = decoded("", parts[0]);
            check(name, parts.length < 2 ? "" : decoded(name, parts[1]));
            if (!seen.add(name)) {
                throw new BadInput(Violation.of(name, "repeatedParameter"));
            }
        }
        checkNames(request, seen);
    }

    /** A misspelt filter would otherwise pass for an answer to the question asked. */
    private void checkNames(HttpRequest<?> request, Set<String> names) {
        var known = RouteAttributes.getRouteInfo(request)
                .filter(UriRouteInfo.class::isInstance)
                .map(r -> document.queryParameters(
                        request.getMethodName(),
                        ((UriRouteInfo<?, ?>) r).getUriMatchTemplate().toPathString()));
        known.ifPresent(k -> names.stream()
                .filter(n -> !k.contains(n))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadInput(Violation.of(name, "unknownParameter", String.join(", ", k)));
                }));
    }

    /** Strictly: the servlet engine fails on what is no UTF-8. */
    private static String decoded(String field, String text) {
        try {
            var bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new BadInput(Violation.of(field, "badFormat", text));
        }
    }

    private void check(String name, String value) {
        if (value.length() > LONGEST) {
            throw new BadInput(Violation.of(name, "tooLong", LONGEST));
        }
        if (Texts.unstorable(name) || Texts.unstorable(value)) {
            throw new BadInput(Violation.of(Texts.unstorable(name) ? "" : name, "unstorableCharacter"));
        }
        if (name.equals(AS_OF) && isFuture(value)) {
            throw Refused.input(AS_OF, "dateInFuture", value);
        }
    }

    /** What is no day is told by the binding of the parameter. */
    private boolean isFuture(String text) {
        try {
            return Inputs.day(text).isAfter(Clocks.today(clock));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** A day in a query is written 2020-06-30 and nothing else. */
    @Singleton
    static final class DayConverter implements TypeConverter<String, LocalDate> {
        @Override
        public Optional<LocalDate> convert(String text, Class<LocalDate> type, ConversionContext context) {
            try {
                return Optional.of(Inputs.day(text));
            } catch (DateTimeParseException e) {
                context.reject(text, e);
                return Optional.empty();
            }
        }
    }
}
