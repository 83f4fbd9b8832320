package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The OpenAPI document as a measure: whatever the API answers in a test must be what it says. */
final class Description {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    static final Description NOTHING = new Description(MAPPER.createObjectNode());

    private final JsonNode document;

    Description(JsonNode document) {
        this.document = document;
    }

    JsonNode document() {
        return document;
    }

    /** An operation and where it is. */
    record Operation(String path, String method, JsonNode node) {
        String id() {
            return node.path("operationId").asText();
        }
    }

    Stream<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(e -> new Operation(path.getKey(), e.getKey(), e.getValue())));
    }

    /** The operation that the address means; empty where nothing is described. */
    Optional<Operation> operation(String method, String address) {
        var path = address.split("\\?", 2)[0].split("/", -1);
        return operations()
                .filter(o -> o.method().equals(method.toLowerCase(Locale.ROOT))
                        && fits(o.path().split("/", -1), path))
                .min(java.util.Comparator.comparing(o -> o.path().indexOf('{') < 0
                        ? Integer.MAX_VALUE
                        : -o.path().indexOf('{')));
    }

    private static boolean fits(String[] template, String[] path) {
        if (template.length != path.length) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            if (template[i].startsWith("{") ? path[i].isEmpty() : !template[i].equals(path[i])) {
                return false;
            }
        }
        return true;
    }

    /** @throws AssertionError if the answer is not described, or is described differently */
    void check(String method, String address, int status, String contentType, String body) {
        operation(method, address).ifPresent(operation -> {
            var where = method + " " + address + " " + status;
            var response = resolved(operation.node().path("responses").path(String.valueOf(status)));
            assertThat(response.isMissingNode()).as("not described: " + where).isFalse();
            var type = contentType.split(";", 2)[0];
            if (!type.isEmpty()) {
                var content = response.path("content").path(type);
                assertThat(content.isMissingNode()).as("%s as %s", where, type).isFalse();
                if (type.endsWith("json")) {
                    assertThat(problems(content.path("schema"), read(body)))
                            .as(where)
                            .isEmpty();
                }
            }
        });
    }

    private static JsonNode read(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError("no JSON: " + body, e);
        }
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** What in the value is not as the schema says. */
    List<String> problems(JsonNode schema, JsonNode value) {
        var found = new ArrayList<String>();
        compare("$", schema, value, found);
        return found;
    }

    private void compare(String at, JsonNode stated, JsonNode value, List<String> found) {
        var schema = resolved(stated);
        for (var part : schema.path("allOf")) {
            if (!value.isNull()) {
                compare(at, part, value, found);
            }
        }
        if (value.isNull()) {
            if (!schema.path("nullable").asBoolean() && !stated.path("nullable").asBoolean()) {
                found.add(at + " is null");
            }
        } else if (!isOf(schema.path("type").asText(), value)) {
            found.add(at + " is no " + schema.path("type").asText());
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                compare(at + "[" + i + "]", schema.path("items"), value.get(i), found);
            }
        } else if (value.isObject() && schema.has("properties")) {
            members(at, schema, value, found);
        } else if (schema.has("enum")
                && !Arrays.asList(MAPPER.convertValue(schema.get("enum"), String[].class))
                        .contains(value.asText())) {
            found.add(at + " is " + value);
        }
    }

    private void members(String at, JsonNode schema, JsonNode value, List<String> found) {
        value.properties().forEach(p -> {
            var member = schema.path("properties").path(p.getKey());
            if (member.isMissingNode()) {
                found.add(at + "." + p.getKey() + " is not described");
            } else {
                compare(at + "." + p.getKey(), member, p.getValue(), found);
            }
        });
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                found.add(at + "." + name.asText() + " is missing");
            }
        });
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
    }
}
