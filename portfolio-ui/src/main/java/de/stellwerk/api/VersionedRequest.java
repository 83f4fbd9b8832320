package de.stellwerk.api;

import de.stellwerk.server.CallerBinder;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Header;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request that changes a resource of which the caller has seen a version. Every step answers with the new version and is refused
 * with the current resource if somebody was faster.
 *
 * @param ifMatch the version that the caller has seen
 * @param changeReason told for the description; {@link CallerBinder} gives it to the caller
 */
@Introspected
record VersionedRequest(
        HttpRequest<?> request,

        @Nullable
        @Header(VersionedRequest.IF_MATCH)
        @Parameter(
                name = VersionedRequest.IF_MATCH,
                in = ParameterIn.HEADER,
                description = "Version that the caller has seen, as ETag said it",
                example = "\"3\"")
        String ifMatch,

        @Nullable
        @Header(CallerBinder.REASON)
        @Parameter(
                name = CallerBinder.REASON,
                in = ParameterIn.HEADER,
                description = "Why, for the journal; UTF-8, percent-encoded, at most 1000 characters",
                example = "Abnahme%20verschoben")
        String changeReason) {
    static final String IF_MATCH = "If-Match";

    Locale locale() {
        return ProblemAnswers.locale(request);
    }

    /** The body as it came, for a step that takes more than a version. */
    JsonBody body() {
        return JsonBody.of(request);
    }

    /** Stores the current resource with the fields of the body in their place. */
    <R extends Resource> HttpResponse<R> put(Class<R> type, Supplier<R> current, Store<R> store) {
        return Versions.ok(
                Versions.change(ifMatch, current, (now, version) -> store.store(body().over(now, type), version)));
    }

    /** Goes a step, such as handing a report in. */
    <R extends Resource> HttpResponse<R> step(Supplier<R> current, LongFunction<R> step) {
        return Versions.ok(Versions.change(ifMatch, current, (_, version) -> step.apply(version)));
    }

    /** Makes a new resource out of this one. */
    <R extends Resource> HttpResponse<R> succeed(
            Supplier<R> current, LongFunction<R> successor, Function<R, String> location) {
        var made = Versions.change(ifMatch, current, (_, version) -> successor.apply(version));
        return Versions.created(location.apply(made), made);
    }

    HttpResponse<Void> delete(Supplier<? extends Resource> current, LongConsumer delete) {
        return Versions.change(ifMatch, current::get, (_, version) -> {
            delete.accept(version);
            return HttpResponse.noContent();
        });
    }

    /** Stores what the request asks for under the version that the caller has seen. */
    interface Store<R> {
        R store(R input, long version);
    }
}
