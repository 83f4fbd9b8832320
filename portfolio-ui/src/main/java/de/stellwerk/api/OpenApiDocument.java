package de.stellwerk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The description of the API. The generator makes it from the controllers at compile time; what holds for every call (refusals,
 * ETag, CSV) is added here once instead of being written at each of them.
 */
@Singleton
final class OpenApiDocument {
    private static final String GENERATED = "/META-INF/swagger/openapi.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode document;

    OpenApiDocument() {
        this.document = read();
        addProblem();
        var requests = new RequestSchemas((ObjectNode) document.at("/components/schemas"));
        document.path("paths")
                .forEach(path -> path.properties().forEach(e -> {
                    if (e.getValue() instanceof ObjectNode operation) {
                        complete(e.getKey(), operation);
                        requests.apply(e.getKey(), operation);
                    }
                }));
    }

    private static ObjectNode read() {
        try (var in = OpenApiDocument.class.getResourceAsStream(GENERATED)) {
            if (in == null) {
                throw new IllegalStateException("The build left no " + GENERATED);
            }
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode json() {
        return document;
    }

    /** Names of the query parameters that the operation takes; none if there is no such operation. */
    Set<String> queryParameters(String method, String path) {
        var names = new TreeSet<String>();
        document.path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("parameters")
                .forEach(p -> {
                    if (p.path("in").asText().equals("query")) {
                        names.add(p.path("name").asText());
                    }
                });
        return names;
    }

    String yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        return new Yaml(options).dump(MAPPER.convertValue(document, Map.class));
    }

    private void addProblem() {
        var responses = ((ObjectNode) document.get("components")).putObject("responses");
        for (var kind : ProblemKind.values()) {
            responses.set(kind.key(), problemResponse(kind));
        }
    }

    private static ObjectNode problemResponse(ProblemKind kind) {
        var response =
                MAPPER.createObjectNode().put("description", kind.status().getReason());
        var media = response.putObject("content").putObject(ProblemJson.MEDIA_TYPE);
        media.putObject("schema").put("$ref", "#/components/schemas/Problem");
        var example = media.putObject("example");
        example.put("type", "urn:stellwerk:problem:" + kind.key());
        example.put("title", kind.status().getReason());
        example.put("status", kind.status().getCode());
        example.put("detail", kind.status().getReason());
        example.put("instance", "urn:uuid:0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b11");
        return response;
    }

    private void complete(String method, ObjectNode operation) {
        var responses = (ObjectNode) operation.get("responses");
        responses.properties().forEach(e -> describe(e.getKey(), (ObjectNode) e.getValue()));
        var versioned = hasParameter(operation, "If-Match");
        if (operation.path("security").isEmpty() && !operation.has("security")) {
            refer(responses, ProblemKind.UNAUTHORIZED, ProblemKind.FORBIDDEN);
        }
        refer(responses, ProblemKind.MALFORMED, ProblemKind.NOT_FOUND, ProblemKind.NOT_ACCEPTABLE);
        refer(responses, ProblemKind.UNPROCESSABLE, ProblemKind.TOO_MANY_REQUESTS, ProblemKind.INTERNAL);
        if (!method.equals("get")) {
            refer(responses, ProblemKind.CONFLICT);
        }
        if (operation.has("requestBody")) {
            refer(responses, ProblemKind.TOO_LARGE, ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        if (versioned) {
            refer(responses, ProblemKind.PRECONDITION_REQUIRED);
            responses.set("412", stale(responses));
        }
    }

    private static boolean hasParameter(JsonNode operation, String name) {
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void describe(String status, ObjectNode response) {
        if (response.path("description").asText().endsWith("response")) {
            response.put("description", status.equals("204") ? "Done" : "The answer");
        }
        var content = response.path("content");
        if (content.path(PageWriter.CSV) instanceof ObjectNode csv) {
            csv.removeAll();
            csv.putObject("schema").put("type", "string");
            csv.put("example", "\uFEFFcode;title\r\nB1-A;Dokumentenmanagement vorbereiten\r\n");
        }
        var schema =
                content.path("application/json").path("schema").path("$ref").asText();
        if (!schema.isEmpty() && !schema.contains("PageJson")) {
            var etag = response.withObject("/headers").putObject("ETag");
            etag.put("description", "Version of the resource, where it has one");
            etag.putObject("schema").put("type", "string").put("example", "\"3\"");
        }
    }

    private static void refer(ObjectNode responses, ProblemKind... kinds) {
        for (var kind : kinds) {
            var status = String.valueOf(kind.status().getCode());
            if (!responses.has(status)) {
                responses.putObject(status).put("$ref", "#/components/responses/" + kind.key());
            }
        }
    }

    /** The answer to a stale version holds the resource as it is now, in the form of the answer to a success. */
    private static ObjectNode stale(ObjectNode responses) {
        var current = responses.path("200").path("content");
        if (current.isMissingNode()) {
            return MAPPER.createObjectNode().put("$ref", "#/components/responses/" + ProblemKind.STALE.key());
        }
        var response = MAPPER.createObjectNode().put("description", "Somebody was faster: the resource as it is now");
        response.set("content", current.deepCopy());
        return response;
    }
}
