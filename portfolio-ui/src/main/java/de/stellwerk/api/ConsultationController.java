package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.NotFound;
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
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What consulted groups were asked about a measure and what they said. */
@Controller("/api/v1/programmes/{programme}/measures/{measure}/consultations")
@Tag(name = "Plan")
class ConsultationController {
    private final MeasureService measures;
    private final GovernanceService governance;

    ConsultationController(MeasureService measures, GovernanceService governance) {
        this.measures = measures;
        this.governance = governance;
    }

    /** What consulted groups were asked about the measure and what they said. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<ConsultationJson>> listConsultations(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var of = measure(caller, programme, measure, asOf);
        var items = governance.consultations(caller, of.id(), asOf).stream()
                .map(ConsultationJson::of)
                .toList();
        return PageJson.of(query, items, ConsultationJson.class);
    }

    /** Records that a group was consulted. */
    @Post
    @RequestBody(required = true)
    @Status(HttpStatus.CREATED)
    HttpResponse<ConsultationJson> createConsultation(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme, String measure) {
        var of = measure(caller, programme, measure, null);
        var input = JsonBody.of(request).as(ConsultationJson.class);
        var saved = governance.save(caller, input.domain(ConsultationId.next(), 0, of.id()));
        return Versions.created(
                Paths.measure(programme, measure) + "/consultations/" + saved.id(), ConsultationJson.of(saved));
    }

    /** One consultation. */
    @Get("/{id}")
    HttpResponse<ConsultationJson> getConsultation(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            UUID id,
            @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(consultation(caller, measure(caller, programme, measure, asOf), id, asOf));
    }

    /** Changes a consultation, such as recording its result. Fields that are left out stay as they are, null clears. */
    @Put("/{id}")
    @RequestBody(required = true)
    HttpResponse<ConsultationJson> changeConsultation(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            UUID id,
            @RequestBean VersionedRequest request) {
        var of = measure(caller, programme, measure, null);
        return request.put(
                ConsultationJson.class,
                () -> consultation(caller, of, id, null),
                (input, version) -> ConsultationJson.of(
                        governance.save(caller, input.domain(new ConsultationId(id), version, of.id()))));
    }

    private Measure measure(Caller caller, String programme, String code, @Nullable LocalDate asOf) {
        return measures.find(caller, programme, code, asOf).measure();
    }

    private ConsultationJson consultation(Caller caller, Measure of, UUID id, @Nullable LocalDate asOf) {
        return governance.consultations(caller, of.id(), asOf).stream()
                .filter(c -> c.id().value().equals(id))
                .map(ConsultationJson::of)
                .findFirst()
                .orElseThrow(() -> new NotFound("consultation", id));
    }
}
