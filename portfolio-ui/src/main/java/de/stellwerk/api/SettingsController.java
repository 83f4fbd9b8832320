package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.programme.ProgrammeService;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Cost classes and reporting calendar of a programme, also for the administrator, who sees nothing else of it. */
@Controller("/api/v1/programmes/{programme}/settings")
@Tag(name = "Programme")
class SettingsController {
    private final ProgrammeService programmes;

    SettingsController(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    /** Cost classes and reporting calendar of a programme. */
    @Get
    HttpResponse<SettingsJson> getSettings(
            @Parameter(hidden = true) Caller caller, String programme, @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(SettingsJson.of(programmes.settings(caller, programme, asOf)));
    }

    /** Changes cost classes and reporting calendar; due days that have passed stay. Fields that are left out stay as they are. */
    @Put
    @RequestBody(required = true)
    HttpResponse<SettingsJson> changeSettings(
            @Parameter(hidden = true) Caller caller, String programme, @RequestBean VersionedRequest request) {
        return request.put(SettingsJson.class, () -> now(caller, programme), (input, version) -> {
            var stored = programmes.settings(caller, programme, null);
            return SettingsJson.of(programmes.change(caller, input.domain(stored, version)));
        });
    }

    private SettingsJson now(Caller caller, String programme) {
        return SettingsJson.of(programmes.settings(caller, programme, null));
    }
}
