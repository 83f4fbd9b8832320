package de.stellwerk.api;

import de.stellwerk.exchange.Problem;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.Violation;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the answers that say no, and logs each under the id that it carries. */
final class ProblemAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    private ProblemAnswers() {}

    static MutableHttpResponse<String> of(HttpRequest<?> request, ProblemKind kind) {
        return answer(HttpResponse.status(kind.status()), request, kind, null, null);
    }

    static MutableHttpResponse<String> of(HttpRequest<?> request, ProblemKind kind, List<Violation> violations) {
        return answer(HttpResponse.status(kind.status()), request, kind, violations, null);
    }

    /** A bug: its trace goes to the log, its id to the caller. */
    static MutableHttpResponse<String> bug(HttpRequest<?> request, Throwable bug) {
        return answer(HttpResponse.serverError(), request, ProblemKind.INTERNAL, null, bug);
    }

    /** A refused workbook: every problem with sheet, row and column. */
    static MutableHttpResponse<String> workbook(HttpRequest<?> request, List<Problem> problems) {
        var locale = locale(request);
        var violations = problems.stream()
                .map(p -> new Violation(p.sheet() + "!" + p.column() + p.row(), p.rule(), p.args()))
                .toList();
        var id = id();
        log(request, ProblemKind.UNPROCESSABLE, id, violations, null);
        var cells = problems.stream()
                .map(p -> ImportJson.ProblemCellJson.of(p, locale))
                .toList();
        var problem = ProblemJson.of(ProblemKind.UNPROCESSABLE, id, locale, violations, cells);
        return send(HttpResponse.status(ProblemKind.UNPROCESSABLE.status()), locale, problem);
    }

    static MutableHttpResponse<String> answer(
            MutableHttpResponse<?> response,
            HttpRequest<?> request,
            ProblemKind kind,
            @Nullable List<Violation> violations,
            @Nullable Throwable bug) {
        var locale = locale(request);
        var id = id();
        log(request, kind, id, violations, bug);
        return send(response.status(kind.status()), locale, ProblemJson.of(kind, id, locale, violations, null));
    }

    private static String id() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    private static MutableHttpResponse<String> send(
            MutableHttpResponse<?> response, Locale locale, ProblemJson problem) {
        return response.contentType(MediaType.of(ProblemJson.MEDIA_TYPE))
                .header("Content-Language", locale.getLanguage())
                .body(StrictJson.write(problem));
    }

    private static void log(
            HttpRequest<?> request,
            ProblemKind kind,
            String id,
            @Nullable List<Violation> violations,
            @Nullable Throwable bug) {
        if (bug != null) {
            LOG.atError()
                    .addKeyValue("instance", id)
                    .setCause(bug)
                    .log("{} {} {}", id, request.getMethodName(), request.getPath());
        } else {
            var rules = violations == null
                    ? List.of()
                    : violations.stream().map(v -> v.field() + ":" + v.rule()).toList();
            LOG.atInfo()
                    .addKeyValue("instance", id)
                    .log(
                            "{} {} {} {} {}",
                            id,
                            request.getMethodName(),
                            request.getPath(),
                            kind.status().getCode(),
                            rules);
        }
    }

    static Locale locale(HttpRequest<?> request) {
        return request.getHeaders().contains("Accept-Language")
                ? Messages.supported(request.getLocale().orElse(null))
                : Messages.GERMAN;
    }
}
