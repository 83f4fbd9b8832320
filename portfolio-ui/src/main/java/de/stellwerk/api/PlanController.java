package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.journal.Copies;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanService;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan over all measures. */
@Controller("/api/v1/programmes/{programme}")
@Tag(name = "Plan")
class PlanController {
    private final ProgrammeService programmes;
    private final PlanService plan;
    private final Codes.Directory codes;
    private final Deadlines deadlines;

    PlanController(ProgrammeService programmes, PlanService plan, Codes.Directory codes, Deadlines deadlines) {
        this.programmes = programmes;
        this.plan = plan;
        this.codes = codes;
        this.deadlines = deadlines;
    }

    /** All measures with dates, milestones and relations, and the legal deadlines. */
    @Get("/plan")
    PlanJson getPlan(@Parameter(hidden = true) Caller caller, String programme, @QueryValue @Nullable LocalDate asOf) {
        return Copies.atOneMoment(() -> plan(caller, programmes.programme(caller, programme, asOf), asOf));
    }

    private PlanJson plan(Caller caller, Programme in, @Nullable LocalDate asOf) {
        var names = codes.of(caller, in, asOf);
        var milestones =
                plan.milestones(caller, in.id(), asOf).stream().collect(Collectors.groupingBy(Milestone::measure));
        var measures = names.measures().stream()
                .map(line -> PlanJson.PlannedMeasureJson.of(
                        MeasureJson.of(line),
                        milestones.getOrDefault(line.measure().id(), List.of()).stream()
                                .map(m -> MilestoneJson.of(m, line.measure().code()))
                                .toList()))
                .toList();
        return new PlanJson(
                in.code(), measures, relations(caller, in, names, asOf), deadlines.list(caller, in, names, null, asOf));
    }

    private List<RelationJson> relations(Caller caller, Programme in, Codes names, @Nullable LocalDate asOf) {
        return plan.relations(caller, in.id(), asOf).stream()
                .map(r -> RelationJson.of(r, names))
                .flatMap(Optional::stream)
                .toList();
    }

    /** All relations of a programme. */
    @Get("/relations")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<RelationJson>> listRelations(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        return PageJson.of(query, relations(caller, in, codes.of(caller, in, asOf), asOf), RelationJson.class);
    }

    /** The register of legal deadlines. Days are counted from {@code day}: by default the day asked for, or today. */
    @Get("/deadlines")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<DeadlineJson>> listDeadlines(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate day,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var items = deadlines.list(caller, in, codes.of(caller, in, asOf), day, asOf);
        return PageJson.of(query, items, DeadlineJson.class);
    }
}
