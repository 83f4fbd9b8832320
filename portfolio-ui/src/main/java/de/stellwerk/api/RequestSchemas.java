package de.stellwerk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;

/**
 * What a request must hold is less than what an answer holds: nothing that the server says of itself, and of a change nothing but
 * what it changes. So a resource has a schema of its own for creating and one for changing.
 */
final class RequestSchemas {
    private static final String PREFIX = "#/components/schemas/";
    private final ObjectNode schemas;

    RequestSchemas(ObjectNode schemas) {
        this.schemas = schemas;
    }

    void apply(String method, ObjectNode operation) {
        var schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        var name = schema.path("$ref").asText().replace(PREFIX, "");
        if (!(schemas.get(name) instanceof ObjectNode resource) || !describesResource(resource)) {
            return;
        }
        var change = method.equals("put");
        var own = (change ? "Change" : "New") + name;
        if (!schemas.has(own)) {
            schemas.set(own, request(resource, change));
        }
        ((ObjectNode) schema).put("$ref", PREFIX + own);
    }

    private static boolean describesResource(ObjectNode schema) {
        for (var property : schema.path("properties")) {
            if (property.path("readOnly").asBoolean()) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode request(ObjectNode resource, boolean change) {
        var schema = resource.deepCopy();
        var properties = (ObjectNode) schema.get("properties");
        var own = new ArrayList<String>();
        properties.properties().forEach(p -> {
            if (p.getValue().path("readOnly").asBoolean()) {
                own.add(p.getKey());
            }
        });
        properties.remove(own);
        if (schema.path("example") instanceof ObjectNode example) {
            example.remove(own);
        }
        schema.remove("required");
        var required = schema.putArray("required");
        properties.properties().forEach(p -> {
            if (!change && mustBeThere(p.getValue())) {
                required.add(p.getKey());
            }
        });
        if (required.isEmpty()) {
            schema.remove("required");
        }
        return schema;
    }

    private static boolean mustBeThere(JsonNode property) {
        return !property.path("nullable").asBoolean()
                && !property.path("type").asText().equals("array");
    }
}
