package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.AccessToken;
import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Caller;
import de.stellwerk.savedview.SavedView;
import de.stellwerk.savedview.SavedViewService;
import de.stellwerk.shared.NotFound;
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
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller and the caller's tokens. */
@Controller("/api/v1/me")
@Tag(name = "People")
class MeController {
    private final AccessService access;
    private final AccessTokens tokens;
    private final SavedViewService views;

    MeController(AccessService access, AccessTokens tokens, SavedViewService views) {
        this.access = access;
        this.tokens = tokens;
        this.views = views;
    }

    /** Who am I? */
    @Get
    MeJson getMe(@Parameter(hidden = true) Caller caller) {
        var grants = caller.grants().stream()
                .map(UserJson.GrantJson::of)
                .sorted(Comparator.comparing(UserJson.GrantJson::role))
                .toList();
        var tenant = access.tenant(caller.tenant());
        return new MeJson(caller.person().value(), caller.displayName(), tenant.name(), tenant.sample(), grants);
    }

    /** Ends all sessions of the caller; access tokens stay. */
    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> signOut(@Parameter(hidden = true) Caller caller) {
        access.signOutEverywhere(caller, caller.person());
        return HttpResponse.noContent();
    }

    /** The caller's own views of the list of measures, in the order of their names. */
    @Get("/views")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<ViewJson>> listViews(@Parameter(hidden = true) Caller caller, @RequestBean ListQuery query) {
        var items = views.of(caller, SavedView.Place.MEASURES).stream()
                .map(ViewJson::of)
                .toList();
        return PageJson.of(query, items, ViewJson.class);
    }

    /** The caller's personal access tokens, without their secrets. */
    @Get("/tokens")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<TokenJson>> listTokens(
            @Parameter(hidden = true) Caller caller, @RequestBean ListQuery query) {
        var items = tokens.of(caller).stream().map(t -> TokenJson.of(t, null)).toList();
        return PageJson.of(query, items, TokenJson.class);
    }

    /** Creates a personal access token; only this answer holds its secret. */
    @Post("/tokens")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewTokenJson.class)))
    @Status(HttpStatus.CREATED)
    HttpResponse<TokenJson> createToken(HttpRequest<?> request, @Parameter(hidden = true) Caller caller) {
        var input = JsonBody.of(request).as(NewTokenJson.class);
        var before = tokens.of(caller).stream().map(AccessToken::id).toList();
        var secret =
                tokens.create(caller, Inputs.require(input.name(), "name"), Inputs.require(input.expires(), "expires"));
        var created = tokens.of(caller).stream()
                .filter(t -> !before.contains(t.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("token", input.name()));
        return HttpResponse.created(TokenJson.of(created, secret));
    }

    /** Revokes one of the caller's tokens. */
    @Delete("/tokens/{id}")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> revokeToken(@Parameter(hidden = true) Caller caller, UUID id) {
        if (tokens.of(caller).stream().noneMatch(t -> t.id().equals(id))) {
            throw new NotFound("token", id);
        }
        tokens.revoke(caller, id);
        return HttpResponse.noContent();
    }

    /**
     * The caller.
     *
     * @param person id
     * @param tenant name of the municipality
     * @param sample it holds sample data
     * @param grants roles and what they reach
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Me", example = """
                    {"person":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b19","displayName":"Projektbüro","tenant":"Musterstadt",\
                    "sample":true,"grants":[{"role":"PROGRAMME_OFFICE","scope":null}]}""")
    record MeJson(UUID person, String displayName, String tenant, boolean sample, List<UserJson.GrantJson> grants) {}

    /** A personal access token. @param secret only in the answer that creates it */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Token", example = """
                    {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b20","name":"Auswertung","expires":"2020-12-31",\
                    "createdAt":"2020-07-10T08:00:00Z"}""")
    record TokenJson(
            UUID id,
            String name,
            LocalDate expires,
            Instant createdAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String secret) {
        static TokenJson of(AccessToken t, @Nullable String secret) {
            return new TokenJson(t.id(), t.name(), t.expires(), t.createdAt(), secret);
        }
    }

    /**
     * A view of the list of measures that somebody keeps.
     *
     * @param query search, filters, order and columns as the address of the list keeps them
     * @param usual the list opens with it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "View", example = """
                    {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b21","name":"Gelb und Rot","query":"ampel=yellow,red",\
                    "usual":true,"version":1}""")
    record ViewJson(UUID id, String name, String query, boolean usual, long version) {
        static ViewJson of(SavedView v) {
            return new ViewJson(v.id().value(), v.name(), v.query(), v.usual(), v.version());
        }
    }

    /** What a new token is called and how long it holds. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "NewToken", example = "{\"name\":\"Auswertung\",\"expires\":\"2020-12-31\"}")
    record NewTokenJson(String name, LocalDate expires) {}
}
