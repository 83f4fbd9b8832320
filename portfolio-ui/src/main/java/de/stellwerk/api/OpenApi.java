package de.stellwerk.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What the description of the API says about the whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Stellwerk",
                        version = "1",
                        license =
                                @License(
                                        name = "EUPL-1.2",
                                        url = "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12"),
                        description = """
                                Control room for a municipality's digitalisation programme. What the screens can do, this \
                                interface can do, through the same services and rights.

                                * JSON in UTF-8. Dates are `YYYY-MM-DD`, months `YYYY-MM`, quarters `YYYY-Qn`, instants UTC \
                                with `Z`; lights are `GREEN`, `YELLOW`, `RED` or `null` where nothing was reported.
                                * Every single resource answers an `ETag`. A change needs it in `If-Match`: without it the \
                                answer is 428, with a stale one 412 and, in the body, the current resource.
                                * A change names the fields that it changes: one that is left out stays as it is, `null` \
                                clears it. Unknown fields are refused.
                                * Lists take `page`, `size` (up to 500) and `sort=field,asc`. With `Accept: text/csv` they \
                                answer the whole list for a spreadsheet, with decimal commas by `Accept-Language: de`; measures \
                                also come as a workbook, with `Accept: application/vnd.openxmlformats-officedocument.\
                                spreadsheetml.sheet`.
                                * Refusals are `application/problem+json` (RFC 9457), in the language of `Accept-Language`.
                                * `asOf=YYYY-MM-DD` answers what was recorded by the end of that day.
                                * A session cookie is good for reading only, unless `X-CSRF-Token` comes with it."""),
        servers = @Server(url = "/", description = "This installation"),
        tags = {
            @Tag(name = "Programme", description = "Programmes, goals, building blocks, front page, reporting board"),
            @Tag(name = "Measure", description = "Measures"),
            @Tag(name = "Plan", description = "Milestones, relations, legal deadlines, consultations"),
            @Tag(name = "Status report", description = "Monthly status reports"),
            @Tag(name = "Programme report", description = "Quarterly programme reports"),
            @Tag(name = "Exchange", description = "Workbooks in and out"),
            @Tag(name = "People", description = "Who calls, departments, people and their roles, the calendar"),
            @Tag(name = "Journal", description = "Who changed what, when")
        },
        security = {@SecurityRequirement(name = "basic"), @SecurityRequirement(name = "bearer")})
@SecurityScheme(
        name = "basic",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "Login and password of a local account")
@SecurityScheme(
        name = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A personal access token from the profile page or from POST /me/tokens")
final class OpenApi {
    private OpenApi() {}
}
