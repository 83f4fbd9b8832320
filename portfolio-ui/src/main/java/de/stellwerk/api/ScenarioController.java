package de.stellwerk.api;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.journal.Copies;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.scenario.Impact;
import de.stellwerk.scenario.Scenario;
import de.stellwerk.scenario.ScenarioService;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ScenarioId;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Branches of the plan: what would be if it were another. */
@Controller("/api/v1/programmes/{programme}/scenarios")
@Tag(name = "Plan")
class ScenarioController {
    private final ProgrammeService programmes;
    private final ScenarioService scenarios;
    private final AccessService access;
    private final Codes.Directory codes;

    ScenarioController(
            ProgrammeService programmes, ScenarioService scenarios, AccessService access, Codes.Directory codes) {
        this.programmes = programmes;
        this.scenarios = scenarios;
        this.access = access;
        this.codes = codes;
    }

    /** All scenarios: open ones first, then the newest first. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<ScenarioJson>> listScenarios(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var items = Copies.atOneMoment(() -> {
            var listed = scenarios.listed(caller, in.id(), asOf);
            var names = codes.of(caller, in, asOf);
            return listed.stream()
                    .map(l -> json(caller, l.scenario(), l.impact(), names))
                    .toList();
        });
        return PageJson.of(query, items, ScenarioJson.class);
    }

    /** Creates a scenario. Its plan need not be possible: the comparison shows what is not. */
    @Post
    @RequestBody(required = true)
    @Status(HttpStatus.CREATED)
    HttpResponse<ScenarioJson> createScenario(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme) {
        var in = programmes.programme(caller, programme, null);
        var input = JsonBody.of(request).as(ScenarioJson.class);
        var fresh = scenarios.draft(caller, in.id(), Inputs.require(input.name(), "name"));
        var saved = save(caller, in, input, fresh);
        return Versions.created("/api/v1/programmes/" + Paths.segment(programme) + "/scenarios/" + saved.id(), saved);
    }

    /** One scenario. */
    @Get("/{id}")
    HttpResponse<ScenarioJson> getScenario(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(now(caller, programmes.programme(caller, programme, asOf), id, asOf));
    }

    /** Changes an open scenario. Fields that are left out stay as they are; {@code changes} takes the place of all there were. */
    @Put("/{id}")
    @RequestBody(required = true)
    HttpResponse<ScenarioJson> changeScenario(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        return request.put(
                ScenarioJson.class,
                () -> now(caller, in, id, null),
                (input, version) ->
                        save(caller, in, input, seen(caller, in, id, null).withVersion(version)));
    }

    /** Deletes a scenario that was not merged; the journal keeps it. */
    @Delete("/{id}")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> deleteScenario(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        return request.delete(
                () -> now(caller, in, id, null), version -> scenarios.delete(caller, new ScenarioId(id), version));
    }

    /** What the scenario would move, which deadlines would tip, and how the critical chain would change. */
    @Get("/{id}/comparison")
    ScenarioComparisonJson getScenarioComparison(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        return ScenarioComparisonJson.of(scenarios.compare(caller, seen(caller, in, id, asOf), asOf), access, caller);
    }

    /** Writes all changes into the live plan, or none: refused if the live plan has moved meanwhile. */
    @Post("/{id}/merge")
    @Consumes(MediaType.ALL)
    HttpResponse<ScenarioJson> mergeScenario(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @RequestBean VersionedRequest request) {
        return step(caller, programme, id, request, scenarios::merge);
    }

    /** Takes the live plan as the base of every change; what is wanted stays. */
    @Post("/{id}/rebase")
    @Consumes(MediaType.ALL)
    HttpResponse<ScenarioJson> rebaseScenario(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @RequestBean VersionedRequest request) {
        return step(caller, programme, id, request, scenarios::rebase);
    }

    /** Closes the scenario without a trace in the live plan. */
    @Post("/{id}/discard")
    @Consumes(MediaType.ALL)
    HttpResponse<ScenarioJson> discardScenario(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @RequestBean VersionedRequest request) {
        return step(caller, programme, id, request, scenarios::discard);
    }

    /** What becomes of a scenario. */
    private interface Step {
        Scenario go(Caller caller, ScenarioId id, long version);
    }

    private HttpResponse<ScenarioJson> step(
            Caller caller, String programme, UUID id, VersionedRequest request, Step step) {
        var in = programmes.programme(caller, programme, null);
        return request.step(
                () -> now(caller, in, id, null),
                version -> json(caller, in, step.go(caller, new ScenarioId(id), version)));
    }

    private ScenarioJson save(Caller caller, Programme in, ScenarioJson input, Scenario stored) {
        var live = scenarios.live(caller, in.id());
        var named = stored.named(Inputs.require(input.name(), "name"), input.note());
        var wish = new ScenarioWish(live, codes.of(caller, in, null));
        return json(caller, in, scenarios.save(caller, wish.in(named, input.changes())));
    }

    private ScenarioJson now(Caller caller, Programme in, UUID id, @Nullable LocalDate asOf) {
        var scenario = seen(caller, in, id, asOf);
        return json(caller, scenario, scenarios.impact(caller, scenario, asOf), codes.of(caller, in, asOf));
    }

    private ScenarioJson json(Caller caller, Programme in, Scenario scenario) {
        return json(caller, scenario, scenarios.impact(caller, scenario, null), codes.of(caller, in, null));
    }

    private Scenario seen(Caller caller, Programme in, UUID id, @Nullable LocalDate asOf) {
        var scenario = scenarios.get(caller, new ScenarioId(id), asOf);
        if (!scenario.programme().equals(in.id())) {
            throw new NotFound("scenario", id);
        }
        return scenario;
    }

    private ScenarioJson json(Caller caller, Scenario s, Impact impact, Codes names) {
        var closing = s.closing();
        return new ScenarioJson(
                s.id().value(),
                s.version(),
                s.name(),
                s.note(),
                s.state(),
                PersonJson.of(access, caller, s.owner()),
                s.createdAt(),
                closing == null ? null : closing.at(),
                closing == null ? null : PersonJson.of(access, caller, closing.by()),
                ScenarioJson.ImpactJson.of(impact),
                s.changes().stream().map(c -> ScenarioChangeJson.of(c, names)).toList());
    }
}
