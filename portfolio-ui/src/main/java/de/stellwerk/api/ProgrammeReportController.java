package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.access.Caller;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.shared.ProgrammeReportId;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quarterly programme reports: build, submit, approve. */
@Controller("/api/v1")
@Tag(name = "Programme report")
class ProgrammeReportController {
    private final ProgrammeReportService reports;
    private final ProgrammeService programmes;
    private final ProgrammeReports json;

    ProgrammeReportController(ProgrammeReportService reports, ProgrammeService programmes, ProgrammeReports json) {
        this.reports = reports;
        this.programmes = programmes;
        this.json = json;
    }

    /** The programme reports, newest first; who does not build them sees approved ones only. */
    @Get("/programmes/{programme}/programme-reports")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<ProgrammeReportLineJson>> listProgrammeReports(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var items = reports.list(caller, in.id(), asOf).stream()
                .map(ProgrammeReportLineJson::of)
                .toList();
        return PageJson.of(query, items, ProgrammeReportLineJson.class);
    }

    /** Builds the report of a quarter from the released status reports. */
    @Post("/programmes/{programme}/programme-reports")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = QuarterJson.class)))
    @Status(HttpStatus.CREATED)
    HttpResponse<ProgrammeReportJson> createProgrammeReport(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme) {
        var in = programmes.programme(caller, programme, null);
        var input = JsonBody.of(request).as(QuarterJson.class);
        var quarter = Inputs.quarter(input.quarter(), "quarter");
        return created(request, caller, reports.create(caller, in.id(), quarter));
    }

    private HttpResponse<ProgrammeReportJson> created(HttpRequest<?> request, Caller caller, ProgrammeReport report) {
        return Versions.created(
                "/api/v1/programme-reports/" + report.id(), json.json(caller, report, ProblemAnswers.locale(request)));
    }

    /** One report with everything that it shows. */
    @Get("/programme-reports/{id}")
    HttpResponse<ProgrammeReportJson> getProgrammeReport(
            HttpRequest<?> request,
            @Parameter(hidden = true) Caller caller,
            UUID id,
            @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(json.json(caller, id, asOf, ProblemAnswers.locale(request)));
    }

    /** Risks and decisions of the quarter that can be picked. */
    @Get("/programme-reports/{id}/candidates")
    CandidatesJson getCandidates(@Parameter(hidden = true) Caller caller, UUID id) {
        var report = reports.get(caller, new ProgrammeReportId(id));
        return new CandidatesJson(
                reports.riskCandidates(caller, report).stream()
                        .map(SnapshotJson.RiskLineJson::of)
                        .toList(),
                reports.decisionCandidates(caller, report).stream()
                        .map(SnapshotJson.DecisionLineJson::of)
                        .toList());
    }

    /** Stores a draft. Fields that are left out stay as they are, null clears. */
    @Put("/programme-reports/{id}")
    @RequestBody(required = true)
    HttpResponse<ProgrammeReportJson> changeProgrammeReport(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return request.put(ProgrammeReportJson.class, () -> now(request, caller, id), (input, version) -> {
            var stored = reports.get(caller, new ProgrammeReportId(id));
            var content = input.domain(stored, reports.snapshot(caller, stored));
            return json.json(caller, reports.save(caller, content.withVersion(version)), request.locale());
        });
    }

    /** Hands the report in for approval; from then on its figures are frozen. */
    @Post("/programme-reports/{id}/submit")
    @Consumes(MediaType.ALL)
    HttpResponse<ProgrammeReportJson> submitProgrammeReport(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return step(caller, id, request, (report, version) -> reports.submit(caller, report, version));
    }

    /**
     * Approves a submitted report. Never by who built or submitted it. Refused where its own texts name known people, unless that is
     * accepted.
     */
    @Post("/programme-reports/{id}/approve")
    @Consumes(MediaType.ALL)
    HttpResponse<ProgrammeReportJson> approveProgrammeReport(
            @Parameter(hidden = true) Caller caller,
            UUID id,
            @RequestBean VersionedRequest request,
            @QueryValue(defaultValue = "false")
                    @Parameter(
                            description =
                                    "The places where known people are named were seen; Change-Reason says why it is frozen all the same")
                    boolean acceptNames) {
        return step(caller, id, request, (report, version) -> reports.approve(caller, report, version, acceptNames));
    }

    /** Returns a submitted report with what is missing. */
    @Post("/programme-reports/{id}/return")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommentJson.class)))
    HttpResponse<ProgrammeReportJson> returnProgrammeReport(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return step(
                caller,
                id,
                request,
                (report, version) -> reports.sendBack(caller, report, version, CommentJson.of(request)));
    }

    /** Begins the next edition of an approved report. */
    @Post("/programme-reports/{id}/revise")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.CREATED)
    HttpResponse<ProgrammeReportJson> reviseProgrammeReport(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return request.succeed(
                () -> now(request, caller, id),
                _ -> json.json(caller, reports.revise(caller, new ProgrammeReportId(id)), request.locale()),
                next -> "/api/v1/programme-reports/" + next.id());
    }

    private ProgrammeReportJson now(VersionedRequest request, Caller caller, UUID id) {
        return json.json(caller, id, request.locale());
    }

    private HttpResponse<ProgrammeReportJson> step(Caller caller, UUID id, VersionedRequest request, Step step) {
        return request.step(
                () -> now(request, caller, id),
                version -> json.json(caller, step.go(new ProgrammeReportId(id), version), request.locale()));
    }

    /** A change of state of the version that the caller has seen. */
    private interface Step {
        ProgrammeReport go(ProgrammeReportId report, long version);
    }

    /** Risks and decisions that can be picked. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Candidates", example = "{\"risks\":[],\"decisions\":[]}")
    record CandidatesJson(List<SnapshotJson.RiskLineJson> risks, List<SnapshotJson.DecisionLineJson> decisions) {}
}
