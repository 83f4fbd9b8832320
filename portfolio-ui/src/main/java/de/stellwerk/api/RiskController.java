package de.stellwerk.api;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.risk.Risk;
import de.stellwerk.risk.RiskService;
import de.stellwerk.shared.Clocks;
import de.stellwerk.status.RegisterEntry;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How bad a risk of the register is, and how far up it was taken. */
@Controller("/api/v1/programmes/{programme}/risks/{id}")
@Tag(name = "Register")
class RiskController {
    private final ProgrammeService programmes;
    private final RiskService risks;
    private final AccessService access;
    private final Clock clock;

    RiskController(ProgrammeService programmes, RiskService risks, AccessService access, Clock clock) {
        this.programmes = programmes;
        this.risks = risks;
        this.access = access;
        this.clock = clock;
    }

    /** A risk by its number; version 0 and no figures where nobody has assessed it. */
    @Get
    HttpResponse<RiskJson> getRisk(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @Parameter(example = "R-07") String id,
            @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(now(caller, programmes.programme(caller, programme, asOf), id, asOf));
    }

    /** Assesses it, for the first time or anew; its level stays. */
    @Put
    @RequestBody(required = true)
    HttpResponse<RiskJson> changeRisk(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @Parameter(example = "R-07") String id,
            @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        return request.put(RiskJson.class, () -> now(caller, in, id, null), (input, version) -> {
            var entry = entry(caller, in, id);
            return json(caller, entry, risks.assess(caller, in.id(), entry, version, input.judged()), null);
        });
    }

    /** Takes it up to the core team or the steering committee; leaving out the core team needs a reason. */
    @Post("/escalate")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RiskJson.EscalateJson.class)))
    HttpResponse<RiskJson> escalateRisk(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @Parameter(example = "R-07") String id,
            @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        return request.step(() -> now(caller, in, id, null), version -> {
            var input = request.body().as(RiskJson.EscalateJson.class);
            var entry = entry(caller, in, id);
            return json(
                    caller, entry, risks.escalate(caller, in.id(), entry, version, input.to(), input.reason()), null);
        });
    }

    /** Takes it one level back, with the reason. */
    @Post("/take-back")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RiskJson.TakeBackJson.class)))
    HttpResponse<RiskJson> takeBackRisk(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @Parameter(example = "R-07") String id,
            @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        return request.step(() -> now(caller, in, id, null), version -> {
            var input = request.body().as(RiskJson.TakeBackJson.class);
            var entry = entry(caller, in, id);
            return json(caller, entry, risks.takeBack(caller, in.id(), entry, version, input.reason()), null);
        });
    }

    private RegisterEntry entry(Caller caller, Programme in, String id) {
        return risks.entry(caller, in.id(), id, null);
    }

    private RiskJson now(Caller caller, Programme in, String id, @Nullable LocalDate asOf) {
        var entry = risks.entry(caller, in.id(), id, asOf);
        return json(caller, entry, risks.assessed(caller, in.id(), asOf).get(entry.key()), asOf);
    }

    private RiskJson json(Caller caller, RegisterEntry entry, @Nullable Risk risk, @Nullable LocalDate asOf) {
        var day = asOf == null ? Clocks.today(clock) : asOf;
        return RiskJson.of(entry, risk, day, by -> PersonJson.of(access, caller, by));
    }
}
