package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Monthly status reports: write, submit, return, release, correct. */
@Controller("/api/v1")
@Tag(name = "Status report")
class StatusReportController {
    private final StatusService reports;
    private final MeasureService measures;
    private final StatusReports json;

    StatusReportController(StatusService reports, MeasureService measures, StatusReports json) {
        this.reports = reports;
        this.measures = measures;
        this.json = json;
    }

    /** The reports of a measure that the caller may see, newest month and revision first. */
    @Get("/programmes/{programme}/measures/{measure}/status-reports")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<StatusReportJson>> listStatusReports(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var of = measures.find(caller, programme, measure, asOf);
        var locale = ProblemAnswers.locale(query.request());
        var found = reports.reportsOf(caller, of.measure().id(), asOf);
        var items = json.list(caller, found, of.measure(), of.programmeCode(), locale);
        return PageJson.of(query, items, StatusReportJson.class);
    }

    /** Begins the report of a month, prefilled from the plan and the last report. */
    @Post("/programmes/{programme}/measures/{measure}/status-reports")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PeriodJson.class)))
    @Status(HttpStatus.CREATED)
    HttpResponse<StatusReportJson> createStatusReport(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme, String measure) {
        var of = measures.find(caller, programme, measure, null).measure();
        var input = JsonBody.of(request).as(PeriodJson.class);
        var period = Inputs.require(Inputs.month(input.period(), "period"), "period");
        return created(request, caller, reports.create(caller, of.id(), period));
    }

    private HttpResponse<StatusReportJson> created(HttpRequest<?> request, Caller caller, StatusReport report) {
        return Versions.created(
                "/api/v1/status-reports/" + report.id(), json.json(caller, report, ProblemAnswers.locale(request)));
    }

    /** One report. */
    @Get("/status-reports/{id}")
    HttpResponse<StatusReportJson> getStatusReport(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, UUID id) {
        return Versions.ok(json.json(caller, id, ProblemAnswers.locale(request)));
    }

    /** Stores a draft or returned report, complete or not. Fields that are left out stay as they are, null clears. */
    @Put("/status-reports/{id}")
    @RequestBody(required = true)
    HttpResponse<StatusReportJson> changeStatusReport(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return request.put(StatusReportJson.class, () -> now(request, caller, id), (input, version) -> {
            var stored = reports.get(caller, new StatusReportId(id));
            var saved = reports.save(caller, input.domain(stored).withVersion(version));
            return json.json(caller, saved, request.locale());
        });
    }

    /** Hands the report in. */
    @Post("/status-reports/{id}/submit")
    @Consumes(MediaType.ALL)
    HttpResponse<StatusReportJson> submitStatusReport(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return step(caller, id, request, (report, version) -> reports.submit(caller, report, version));
    }

    /** Takes a submitted report back, as long as the office has not opened it. */
    @Post("/status-reports/{id}/withdraw")
    @Consumes(MediaType.ALL)
    HttpResponse<StatusReportJson> withdrawStatusReport(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return step(caller, id, request, (report, version) -> reports.withdraw(caller, report, version));
    }

    /** Returns a submitted report with what is missing. */
    @Post("/status-reports/{id}/return")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommentJson.class)))
    HttpResponse<StatusReportJson> returnStatusReport(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return step(
                caller,
                id,
                request,
                (report, version) -> reports.sendBack(caller, report, version, CommentJson.of(request)));
    }

    /**
     * Releases a submitted report; from then on it never changes. Never by its author or by who submitted it. Refused where its texts
     * name known people, unless that is accepted.
     */
    @Post("/status-reports/{id}/release")
    @Consumes(MediaType.ALL)
    HttpResponse<StatusReportJson> releaseStatusReport(
            @Parameter(hidden = true) Caller caller,
            UUID id,
            @RequestBean VersionedRequest request,
            @QueryValue(defaultValue = "false")
                    @Parameter(
                            description =
                                    "The places where known people are named were seen; Change-Reason says why it is frozen all the same")
                    boolean acceptNames) {
        return step(caller, id, request, (report, version) -> reports.release(caller, report, version, acceptNames));
    }

    /** Begins the next revision of a released report. */
    @Post("/status-reports/{id}/revise")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.CREATED)
    HttpResponse<StatusReportJson> reviseStatusReport(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return request.succeed(
                () -> now(request, caller, id),
                _ -> json.json(caller, reports.revise(caller, new StatusReportId(id)), request.locale()),
                next -> "/api/v1/status-reports/" + next.id());
    }

    private StatusReportJson now(VersionedRequest request, Caller caller, UUID id) {
        return json.json(caller, id, request.locale());
    }

    private HttpResponse<StatusReportJson> step(Caller caller, UUID id, VersionedRequest request, Step step) {
        return request.step(
                () -> now(request, caller, id),
                version -> json.json(caller, step.go(new StatusReportId(id), version), request.locale()));
    }

    /** A change of state of the version that the caller has seen. */
    private interface Step {
        StatusReport go(StatusReportId report, long version);
    }
}
