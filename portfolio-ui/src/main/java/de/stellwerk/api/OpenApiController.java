package de.stellwerk.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** Answers the description of the API, without login. */
@Hidden
@Controller("/api/v1/openapi")
class OpenApiController {
    private static final String YAML = "application/yaml";
    private final OpenApiDocument document;

    OpenApiController(OpenApiDocument document) {
        this.document = document;
    }

    /** JSON, or YAML where that is asked for. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, YAML, "application/x-yaml", "text/yaml"})
    HttpResponse<String> get(HttpRequest<?> request) {
        var yaml = request.accept().stream().findFirst().filter(t -> t.getName().contains("yaml"));
        return yaml.isPresent()
                ? HttpResponse.ok(document.yaml()).contentType(MediaType.of(YAML + ";charset=utf-8"))
                : HttpResponse.ok(document.json().toPrettyString()).contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
