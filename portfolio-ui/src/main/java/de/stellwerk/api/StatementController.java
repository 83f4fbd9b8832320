package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.access.Caller;
import de.stellwerk.governance.Consultation;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.ConsultationId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.serde.annotation.Serdeable;
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

/** What was put to consulted bodies over a whole programme, and their statements. */
@Controller("/api/v1/programmes/{programme}/consultations")
@Tag(name = "Plan")
class StatementController {
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final GovernanceService governance;

    StatementController(ProgrammeService programmes, MeasureService measures, GovernanceService governance) {
        this.programmes = programmes;
        this.measures = measures;
        this.governance = governance;
    }

    /** What was put to consulted bodies; a body sees what was put to it. First asked first. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<ConsultedJson>> listConsultationsOfProgramme(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        Map<Object, String> codes =
                measures.of(caller, in.id(), asOf).stream().collect(Collectors.toMap(Measure::id, Measure::code));
        var items = governance.consultations(caller, in.id(), asOf).stream()
                .map(c -> new ConsultedJson(codes.get(c.measure()), ConsultationJson.of(c)))
                .toList();
        return PageJson.of(query, items, ConsultedJson.class);
    }

    /** Puts the statement of the body that was asked on record. */
    @Post("/{id}/statement")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StatementJson.class)))
    HttpResponse<ConsultationJson> giveStatement(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        return request.step(() -> ConsultationJson.of(find(caller, in, id)), version -> {
            var input = request.body().as(StatementJson.class);
            var seen = find(caller, in, id).withVersion(version);
            return ConsultationJson.of(
                    governance.state(caller, seen, input.answered(), input.result(), input.statement()));
        });
    }

    private Consultation find(Caller caller, Programme in, UUID id) {
        return governance.consultation(caller, in.id(), new ConsultationId(id), null);
    }

    /** A consultation and the measure that it is about. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ConsultationOfProgramme")
    record ConsultedJson(String measure, ConsultationJson consultation) {}

    /** A body's statement. @param result in a word @param statement in full */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(
            name = "Statement",
            example = "{\"answered\":\"2020-07-10\",\"result\":\"zugestimmt\",\"statement\":\"Mit einer Bitte.\"}")
    record StatementJson(
            LocalDate answered, String result, @Nullable String statement) {}
}
