package de.stellwerk.api;

import de.stellwerk.shared.Violation;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Keeps out of addresses and queries what could not be looked up. */
@ServerFilter("/api/v1/**")
final class QueryGuard {
    private static final int LONGEST = 1_000;

    /**
     * Looks at the query alone: asking for the parameters would have the servlet engine read a whole upload.
     *
     * @throws BadInput if a parameter cannot be stored anywhere, so cannot be found either
     */
    @RequestFilter
    void check(HttpRequest<?> request) {
        if (Texts.unstorable(String.valueOf(request.getUri().getPath()))) {
            throw new BadInput(Violation.of("", "unstorableCharacter"));
        }
        var query = request.getUri().getRawQuery();
        for (var pair : query == null ? new String[0] : query.split("&", -1)) {
            var parts = pair.split("=", 2);
            check(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadInput(Violation.of("", "badFormat", text));
        }
    }

    private static void check(String name, String value) {
        if (value.length() > LONGEST) {
            throw new BadInput(Violation.of(name, "tooLong", LONGEST));
        }
        if (Texts.unstorable(value)) {
            throw new BadInput(Violation.of(name, "unstorableCharacter"));
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
