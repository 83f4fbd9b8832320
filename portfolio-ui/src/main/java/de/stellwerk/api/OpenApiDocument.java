package de.stellwerk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private static final String JSON = "application/json";
    private static final Map<String, String> DESCRIPTIONS = Map.of("201", "Created", "204", "Done");

    private final ObjectNode document;

    OpenApiDocument() {
        this.document = read();
        addProblem();
        var requests = new RequestSchemas((ObjectNode) document.at("/components/schemas"));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(e -> {
                    if (e.getValue() instanceof ObjectNode operation) {
                        complete(path.getKey(), e.getKey(), operation);
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
                .path(method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT))
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
            var response = problemResponse(kind);
            if (kind == ProblemKind.TOO_MANY_REQUESTS) {
                header(response, "Retry-After", "Seconds until the next request is answered", "12");
            }
            responses.set(kind.key(), response);
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

    private void complete(String path, String method, ObjectNode operation) {
        var responses = (ObjectNode) operation.get("responses");
        body(operation, responses);
        responses.properties().forEach(e -> describe(e.getKey(), (ObjectNode) e.getValue()));
        refer(responses, ProblemKind.MALFORMED, ProblemKind.NOT_ACCEPTABLE, ProblemKind.INTERNAL);
        refer(responses, ProblemKind.UNAUTHORIZED, ProblemKind.FORBIDDEN, ProblemKind.TOO_MANY_REQUESTS);
        if (path.contains("{")) {
            refer(responses, ProblemKind.NOT_FOUND);
        }
        // Each change may carry a reason, which may be unreadable.
        if (operation.has("parameters") || !method.equals("get")) {
            refer(responses, ProblemKind.UNPROCESSABLE);
        }
        if (!method.equals("get")) {
            refer(responses, ProblemKind.CONFLICT);
        }
        if (operation.has("requestBody")) {
            refer(responses, ProblemKind.TOO_LARGE, ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        parameter(operation, VersionedRequest.IF_MATCH).ifPresent(version -> {
            version.put("required", true);
            refer(responses, ProblemKind.PRECONDITION_REQUIRED);
            responses.set("412", stale(path, responses));
        });
    }

    private static Optional<ObjectNode> parameter(JsonNode operation, String name) {
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return Optional.of((ObjectNode) parameter);
            }
        }
        return Optional.empty();
    }

    /** Where a controller names no other body, the request holds what the answer holds. */
    private static void body(ObjectNode operation, ObjectNode responses) {
        if (operation.path("requestBody") instanceof ObjectNode body && !body.has("content")) {
            body.putObject("content")
                    .putObject(JSON)
                    .set("schema", schema(responses).deepCopy());
        }
    }

    /** Of the answer to a success. */
    private static JsonNode schema(JsonNode responses) {
        var success = responses.has("201") ? responses.path("201") : responses.path("200");
        return success.path("content").path(JSON).path("schema");
    }

    private void describe(String status, ObjectNode response) {
        if (response.path("description").asText().endsWith("response")) {
            response.put("description", DESCRIPTIONS.getOrDefault(status, "The answer"));
        }
        var content = response.path("content");
        if (content.path(PageWriter.CSV) instanceof ObjectNode csv) {
            csv.removeAll();
            csv.putObject("schema").put("type", "string");
            csv.put("example", "\uFEFFcode;title\r\nB1-A;Dokumentenmanagement vorbereiten\r\n");
        }
        if (content.path(Downloads.XLSX) instanceof ObjectNode workbook) {
            workbook.removeAll();
            workbook.putObject("schema").put("type", "string").put("format", "binary");
        }
        if (versioned(content.path(JSON).path("schema"))) {
            header(response, "ETag", "Version of the resource", "\"3\"");
            if (status.equals("201")) {
                header(response, "Location", "Address of what was created", "/api/v1/departments/0197a3c2");
            }
        }
    }

    private boolean versioned(JsonNode schema) {
        var ref = schema.path("$ref").asText();
        return !ref.isEmpty()
                && document.at(ref.substring(1)).path("properties").has("version");
    }

    private static void header(ObjectNode response, String name, String description, String example) {
        var header = response.withObject("/headers").putObject(name);
        header.put("description", description);
        header.putObject("schema").put("type", "string").put("example", example);
    }

    private static void refer(ObjectNode responses, ProblemKind... kinds) {
        for (var kind : kinds) {
            var status = String.valueOf(kind.status().getCode());
            if (!responses.has(status)) {
                responses.putObject(status).put("$ref", "#/components/responses/" + kind.key());
            }
        }
    }

    /** The answer to a stale version holds the resource as it is now, in the form in which it is read. */
    private ObjectNode stale(String path, ObjectNode responses) {
        var shown = schema(responses);
        if (shown.isMissingNode()) {
            shown = schema(document.path("paths").path(path).path("get").path("responses"));
        }
        var response = MAPPER.createObjectNode().put("description", "Somebody was faster: the resource as it is now");
        response.putObject("content").putObject(JSON).set("schema", shown.deepCopy());
        header(response, "ETag", "Version of the resource", "\"4\"");
        return response;
    }
}
