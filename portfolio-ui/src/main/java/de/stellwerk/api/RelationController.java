package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Relation;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.RelationId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The relations in which a measure stands on either side. */
@Controller("/api/v1/programmes/{programme}/measures/{measure}/relations")
@Tag(name = "Plan")
class RelationController {
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final PlanService plan;
    private final Codes.Directory codes;

    RelationController(ProgrammeService programmes, MeasureService measures, PlanService plan, Codes.Directory codes) {
        this.programmes = programmes;
        this.measures = measures;
        this.plan = plan;
        this.codes = codes;
    }

    /** The relations in which the measure stands on either side. */
    @Get
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
    @Post
    @RequestBody(required = true)
    @Status(HttpStatus.CREATED)
    HttpResponse<RelationJson> createRelation(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme, String measure) {
        var input = JsonBody.of(request).as(RelationJson.class);
        var saved = save(caller, programme, measure, input, RelationId.next(), 0);
        return Versions.created(Paths.measure(programme, measure) + "/relations/" + saved.id(), saved);
    }

    /** One relation of the measure. */
    @Get("/{id}")
    HttpResponse<RelationJson> getRelation(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            UUID id,
            @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(relation(caller, programme, measure, id, asOf));
    }

    /** Changes a relation. Fields that are left out stay as they are, null clears. */
    @Put("/{id}")
    @RequestBody(required = true)
    HttpResponse<RelationJson> changeRelation(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            UUID id,
            @RequestBean VersionedRequest request) {
        return request.put(
                RelationJson.class,
                () -> relation(caller, programme, measure, id, null),
                (input, version) -> save(caller, programme, measure, input, new RelationId(id), version));
    }

    /** Deletes a relation. */
    @Delete("/{id}")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> deleteRelation(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            UUID id,
            @RequestBean VersionedRequest request) {
        return request.delete(
                () -> relation(caller, programme, measure, id, null),
                version -> plan.delete(caller, new RelationId(id), version));
    }

    private RelationJson save(
            Caller caller, String programme, String measure, RelationJson input, RelationId id, long version) {
        Programme in = programmes.programme(caller, programme, null);
        var of = measures.find(caller, programme, measure, null).measure();
        var names = codes.of(caller, in, null);
        var relation = input.domain(id, version, in.id(), names, node(of));
        if (!relation.from().equals(node(of)) && !relation.to().equals(node(of))) {
            throw Refused.input("from", "relationElsewhere", of.code());
        }
        return json(plan.save(caller, relation), names);
    }

    private RelationJson relation(Caller caller, String programme, String measure, UUID id, @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var of = measures.find(caller, programme, measure, asOf).measure();
        var found = plan.relations(caller, node(of), asOf).stream()
                .filter(r -> r.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("relation", id));
        return json(found, codes.of(caller, in, asOf));
    }

    private static NodeRef node(Measure measure) {
        return new NodeRef(NodeRef.Kind.MEASURE, measure.id().value());
    }

    private static RelationJson json(Relation relation, Codes names) {
        return RelationJson.of(relation, names).orElseThrow(() -> new NotFound("relation", relation.id()));
    }
}
