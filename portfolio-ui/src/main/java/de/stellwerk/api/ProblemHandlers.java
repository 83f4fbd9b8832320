package de.stellwerk.api;

import de.stellwerk.server.operation.Outage;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.exceptions.response.HateoasErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.io.File;
import java.util.List;

/** Which exception becomes which answer. */
@Factory
final class ProblemHandlers {

    @Singleton
    ExceptionHandler<Refused, HttpResponse<?>> refused() {
        return (request, e) -> ProblemAnswers.of(
                request,
                e.kind() == Refused.Kind.STATE ? ProblemKind.CONFLICT : ProblemKind.UNPROCESSABLE,
                e.violations());
    }

    @Singleton
    ExceptionHandler<BadInput, HttpResponse<?>> badInput() {
        return (request, e) -> ProblemAnswers.of(request, ProblemKind.MALFORMED, List.of(e.violation()));
    }

    @Singleton
    ExceptionHandler<Forbidden, HttpResponse<?>> forbidden() {
        return (request, e) -> ProblemAnswers.of(request, ProblemKind.FORBIDDEN);
    }

    @Singleton
    ExceptionHandler<NotFound, HttpResponse<?>> notFound() {
        return (request, e) -> ProblemAnswers.of(request, ProblemKind.NOT_FOUND);
    }

    @Singleton
    ExceptionHandler<StaleResource, HttpResponse<?>> stale() {
        return (request, e) -> e.answer();
    }

    @Singleton
    @Replaces(ConversionErrorHandler.class)
    ExceptionHandler<ConversionErrorException, HttpResponse<?>> conversion() {
        return (request, e) -> ProblemAnswers.of(
                request,
                ProblemKind.MALFORMED,
                List.of(Violation.of(
                        e.getArgument().getName(),
                        "badFormat",
                        e.getConversionError()
                                .getOriginalValue()
                                .map(String::valueOf)
                                .orElse(""))));
    }

    /** What no handler knows is a bug, unless the database is away or the servlet engine refuses an upload. */
    @Singleton
    ExceptionHandler<Throwable, HttpResponse<?>> bug() {
        return (request, e) -> {
            if (Outage.isIn(e)) {
                return ProblemAnswers.of(request, ProblemKind.UNAVAILABLE)
                        .header("Retry-After", String.valueOf(Outage.RETRY_SECONDS));
            }
            if (says(e, "size exceeded") || says(e, "length exceeded") || says(e, "max filesize")) {
                return ProblemAnswers.of(request, ProblemKind.TOO_LARGE);
            }
            if (says(e, "400: bad multipart")) {
                return hasRoomFor(request)
                        ? ProblemAnswers.of(request, ProblemKind.MALFORMED)
                        : ProblemAnswers.of(request, ProblemKind.UNAVAILABLE)
                                .header("Retry-After", String.valueOf(Outage.RETRY_SECONDS));
            }
            return ProblemAnswers.bug(request, e);
        };
    }

    /** Jetty takes a disk that is too full for an upload for a mistake of the caller's. */
    private static boolean hasRoomFor(HttpRequest<?> request) {
        return new File(System.getProperty("java.io.tmpdir")).getUsableSpace() >= request.getContentLength();
    }

    /** Jetty has no exceptions of its own for this, only words. */
    private static boolean says(Throwable e, String words) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Every other refusal of the framework: no such route, wrong method, wrong media type. */
    @Singleton
    @Replaces(HateoasErrorResponseProcessor.class)
    static final class Refusals implements ErrorResponseProcessor<String> {
        @Override
        public MutableHttpResponse<String> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
            HttpRequest<?> request = context.getRequest();
            var kind = ProblemKind.of(response.code());
            var cause = context.getRootCause().orElse(null);
            return ProblemAnswers.answer(response, request, kind, null, kind == ProblemKind.INTERNAL ? cause : null);
        }
    }
}
