package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Relation;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.RelationId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Milestones, relations and consultations of a measure. */
@Controller("/api/v1/programmes/{programme}/measures/{measure}")
@Tag(name = "Plan")
class MeasurePlanController {
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final PlanService plan;
    private final GovernanceService governance;
    private final Codes.Directory codes;

    MeasurePlanController(
            ProgrammeService programmes,
            MeasureService measures,
            PlanService plan,
            GovernanceService governance,
            Codes.Directory codes) {
        this.programmes = programmes;
        this.measures = measures;
        this.plan = plan;
        this.governance = governance;
        this.codes = codes;
    }

    /** The milestones of a measure. */
    @Get("/milestones")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<MilestoneJson>> listMilestones(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var of = measures.find(caller, programme, measure, asOf).measure();
        var items = plan.milestones(caller, of.id(), asOf).stream()
                .map(m -> MilestoneJson.of(m, of.code()))
                .toList();
        return PageJson.of(query, items, MilestoneJson.class);
    }

    /** Creates a milestone. */
    @Post("/milestones")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MilestoneJson.class)))
    @ApiResponse(
            responseCode = "201",
            description = "The milestone; Location names it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MilestoneJson.class)))
    HttpResponse<MilestoneJson> createMilestone(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme, String measure) {
        var of = measure(caller, programme, measure);
        var input = JsonBody.of(request).as(MilestoneJson.class);
        var saved = plan.save(caller, input.domain(MilestoneId.next(), 0, of.id()));
        return Versions.created(
                Paths.measure(programme, measure) + "/milestones/" + Paths.segment(saved.code()),
                MilestoneJson.of(saved, of.code()));
    }

    /** One milestone. */
    @Get("/milestones/{code}")
    HttpResponse<MilestoneJson> getMilestone(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            String code,
            @QueryValue @Nullable LocalDate asOf) {
        var of = measures.find(caller, programme, measure, asOf).measure();
        return Versions.ok(MilestoneJson.of(milestone(caller, of, code, asOf), of.code()));
    }

    /** Changes a milestone. Fields that are left out stay as they are, null clears. */
    @Put("/milestones/{code}")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MilestoneJson.class)))
    HttpResponse<MilestoneJson> changeMilestone(
            HttpRequest<?> request,
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            String code,
            @Header("If-Match") @Nullable String ifMatch) {
        var of = measure(caller, programme, measure);
        var saved = Versions.change(
                ifMatch, () -> MilestoneJson.of(milestone(caller, of, code, null), of.code()), version -> {
                    var stored = milestone(caller, of, code, null);
                    var input = JsonBody.of(request).over(MilestoneJson.of(stored, of.code()), MilestoneJson.class);
                    return plan.save(caller, input.domain(stored.id(), version, of.id()));
                });
        return Versions.ok(MilestoneJson.of(saved, of.code()));
    }

    /** Deletes a milestone. */
    @Delete("/milestones/{code}")
    @Consumes(MediaType.ALL)
    @ApiResponse(responseCode = "204", description = "Deleted")
    HttpResponse<Void> deleteMilestone(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            String code,
            @Header("If-Match") @Nullable String ifMatch) {
        var of = measure(caller, programme, measure);
        var id = milestone(caller, of, code, null).id();
        return Versions.change(
                ifMatch, () -> MilestoneJson.of(milestone(caller, of, code, null), of.code()), version -> {
                    plan.delete(caller, id, version);
                    return HttpResponse.noContent();
                });
    }

    /** The relations in which the measure stands on either side. */
    @Get("/relations")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<RelationJson>> listRelationsOfMeasure(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var of = measures.find(caller, programme, measure, asOf).measure();
        var names = codes.of(caller, in, asOf);
        var items = plan.relations(caller, node(of), asOf).stream()
                .map(r -> RelationJson.of(r, names))
                .flatMap(Optional::stream)
                .toList();
        return PageJson.of(query, items, RelationJson.class);
    }

    /** Creates a relation; the measure must stand on one side of it, by default in {@code from}. */
    @Post("/relations")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RelationJson.class)))
    @ApiResponse(
            responseCode = "201",
            description = "The relation; Location names it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RelationJson.class)))
    HttpResponse<RelationJson> createRelation(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme, String measure) {
        var in = programmes.programme(caller, programme, null);
        var of = measure(caller, programme, measure);
        var input = JsonBody.of(request).as(RelationJson.class);
        var saved = saveRelation(caller, in, of, input, RelationId.next(), 0);
        return Versions.created(Paths.measure(programme, measure) + "/relations/" + saved.id(), saved);
    }

    private RelationJson saveRelation(
            Caller caller, Programme in, Measure of, RelationJson input, RelationId id, long version) {
        var names = codes.of(caller, in, null);
        var relation = input.domain(id, version, in.id(), names, node(of));
        if (!relation.from().equals(node(of)) && !relation.to().equals(node(of))) {
            throw Refused.input("from", "relationElsewhere", of.code());
        }
        return relationJson(plan.save(caller, relation), names);
    }

    /** One relation of the measure. */
    @Get("/relations/{id}")
    HttpResponse<RelationJson> getRelation(
            @Parameter(hidden = true) Caller caller, String programme, String measure, UUID id) {
        return Versions.ok(relationNow(caller, programme, measure, id));
    }

    /** Changes a relation. Fields that are left out stay as they are, null clears. */
    @Put("/relations/{id}")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RelationJson.class)))
    HttpResponse<RelationJson> changeRelation(
            HttpRequest<?> request,
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            UUID id,
            @Header("If-Match") @Nullable String ifMatch) {
        var in = programmes.programme(caller, programme, null);
        var of = measure(caller, programme, measure);
        return Versions.ok(Versions.change(ifMatch, () -> relationNow(caller, programme, measure, id), version -> {
            var input = JsonBody.of(request).over(relationNow(caller, programme, measure, id), RelationJson.class);
            return saveRelation(caller, in, of, input, new RelationId(id), version);
        }));
    }

    /** Deletes a relation. */
    @Delete("/relations/{id}")
    @Consumes(MediaType.ALL)
    @ApiResponse(responseCode = "204", description = "Deleted")
    HttpResponse<Void> deleteRelation(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            UUID id,
            @Header("If-Match") @Nullable String ifMatch) {
        return Versions.change(ifMatch, () -> relationNow(caller, programme, measure, id), version -> {
            plan.delete(caller, new RelationId(id), version);
            return HttpResponse.noContent();
        });
    }

    /** What consulted groups were asked about the measure and what they said. */
    @Get("/consultations")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<ConsultationJson>> listConsultations(
            @Parameter(hidden = true) Caller caller, String programme, String measure, @RequestBean ListQuery query) {
        var items = governance
                .consultations(caller, measure(caller, programme, measure).id())
                .stream()
                .map(ConsultationJson::of)
                .toList();
        return PageJson.of(query, items, ConsultationJson.class);
    }

    /** Records that a group was consulted. */
    @Post("/consultations")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ConsultationJson.class)))
    @ApiResponse(
            responseCode = "201",
            description = "The consultation",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ConsultationJson.class)))
    HttpResponse<ConsultationJson> createConsultation(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme, String measure) {
        var of = measure(caller, programme, measure);
        var input = JsonBody.of(request).as(ConsultationJson.class);
        var saved = governance.save(caller, input.domain(ConsultationId.next(), 0, of.id()));
        return Versions.created(Paths.measure(programme, measure) + "/consultations", ConsultationJson.of(saved));
    }

    private Measure measure(Caller caller, String programme, String code) {
        return measures.find(caller, programme, code, null).measure();
    }

    private static NodeRef node(Measure measure) {
        return new NodeRef(NodeRef.Kind.MEASURE, measure.id().value());
    }

    private Milestone milestone(Caller caller, Measure of, String code, @Nullable LocalDate asOf) {
        return plan.milestones(caller, of.id(), asOf).stream()
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone", code));
    }

    private RelationJson relationNow(Caller caller, String programme, String measure, UUID id) {
        var in = programmes.programme(caller, programme, null);
        var found = plan.relations(caller, node(measure(caller, programme, measure)), null).stream()
                .filter(r -> r.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("relation", id));
        return relationJson(found, codes.of(caller, in, null));
    }

    private static RelationJson relationJson(Relation relation, Codes names) {
        return RelationJson.of(relation, names).orElseThrow(() -> new NotFound("relation", relation.id()));
    }
}
