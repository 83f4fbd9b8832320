package de.stellwerk.api;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.governance.Feedback;
import de.stellwerk.governance.FeedbackService;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.FeedbackId;
import de.stellwerk.shared.MeasureId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Feedback and needs to the core team, and its answers. */
@Controller("/api/v1/programmes/{programme}/feedback")
@Tag(name = "Feedback")
class FeedbackController {
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final FeedbackService feedback;
    private final AccessService access;

    FeedbackController(
            ProgrammeService programmes, MeasureService measures, FeedbackService feedback, AccessService access) {
        this.programmes = programmes;
        this.measures = measures;
        this.feedback = feedback;
        this.access = access;
    }

    /** What the caller may see: unanswered first, then newest first. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<FeedbackJson>> listFeedback(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue Feedback.@Nullable State state,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var codes = codes(caller, in, asOf);
        var items = feedback.list(caller, in.id(), asOf).stream()
                .filter(f -> state == null || f.state() == state)
                .map(f -> json(caller, f, codes))
                .toList();
        return PageJson.of(query, items, FeedbackJson.class);
    }

    /** Tells the core team something; a liaison may speak for the own department. */
    @Post
    @RequestBody(required = true)
    @Status(HttpStatus.CREATED)
    HttpResponse<FeedbackJson> createFeedback(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme) {
        var in = programmes.programme(caller, programme, null);
        var input = JsonBody.of(request).as(FeedbackJson.class);
        var about = input.measure() == null
                ? null
                : measures.find(caller, programme, input.measure(), null)
                        .measure()
                        .id();
        var department = input.department() == null ? null : new DepartmentId(input.department());
        var given = feedback.give(caller, in.id(), about, department, input.kind(), input.text());
        return Versions.created(
                "/api/v1/programmes/" + Paths.segment(programme) + "/feedback/" + given.id(),
                json(caller, given, codes(caller, in, null)));
    }

    /** One of them. */
    @Get("/{id}")
    HttpResponse<FeedbackJson> getFeedback(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(now(caller, programmes.programme(caller, programme, asOf), id, asOf));
    }

    /** Changes kind and text of what one said oneself, as long as it is not answered. */
    @Put("/{id}")
    @RequestBody(required = true)
    HttpResponse<FeedbackJson> changeFeedback(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        return request.put(
                FeedbackJson.class,
                () -> now(caller, in, id, null),
                (input, version) -> json(
                        caller,
                        feedback.change(caller, seen(caller, in, id, version), input.kind(), input.text()),
                        codes(caller, in, null)));
    }

    /** Answers; an answer stays. */
    @Post("/{id}/answer")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FeedbackJson.AnswerJson.class)))
    HttpResponse<FeedbackJson> answerFeedback(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        return request.step(
                () -> now(caller, in, id, null),
                version -> json(
                        caller,
                        feedback.answer(
                                caller,
                                seen(caller, in, id, version),
                                request.body().as(FeedbackJson.AnswerJson.class).answer()),
                        codes(caller, in, null)));
    }

    private Feedback seen(Caller caller, Programme in, UUID id, long version) {
        return feedback.get(caller, in.id(), new FeedbackId(id), null).withVersion(version);
    }

    private FeedbackJson now(Caller caller, Programme in, UUID id, @Nullable LocalDate asOf) {
        return json(caller, feedback.get(caller, in.id(), new FeedbackId(id), asOf), codes(caller, in, asOf));
    }

    private Map<MeasureId, String> codes(Caller caller, Programme in, @Nullable LocalDate asOf) {
        return measures.of(caller, in.id(), asOf).stream().collect(Collectors.toMap(Measure::id, Measure::code));
    }

    private FeedbackJson json(Caller caller, Feedback f, Map<MeasureId, String> codes) {
        return new FeedbackJson(
                f.id().value(),
                f.version(),
                f.measure() == null ? null : codes.get(f.measure()),
                f.department() == null ? null : f.department().value(),
                f.kind(),
                f.text(),
                PersonJson.of(access, caller, f.author()),
                f.createdAt(),
                f.state(),
                f.answer(),
                PersonJson.of(access, caller, f.answeredBy()),
                f.answeredAt());
    }
}
