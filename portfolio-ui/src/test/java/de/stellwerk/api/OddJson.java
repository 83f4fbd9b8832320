package de.stellwerk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Turns a body that is all right into one that is nearly so. */
final class OddJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** What the server refuses unread it cuts off, and then its answer can get lost. */
    private static final int LARGEST = 60_000;

    private final Random random;
    private final OddValues values;

    OddJson(Random random, OddValues values) {
        this.random = random;
        this.values = values;
    }

    /** @param example as the description has it @param schema its fields, of which the example may lack some */
    byte[] of(JsonNode example, JsonNode schema) {
        var body = example.isObject() ? (ObjectNode) example.deepCopy() : NODES.objectNode();
        schema.path("properties").fieldNames().forEachRemaining(name -> {
            if (!body.has(name) && random.nextInt(4) == 0) {
                body.set(name, value());
            }
        });
        for (int i = random.nextInt(4); i > 0; i--) {
            change(body);
        }
        return random.nextInt(6) == 0
                ? broken(body.toString())
                : body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void change(ObjectNode body) {
        var places = new ArrayList<JsonNode>();
        containers(body, places);
        var place = values.pick(places);
        if (place instanceof ObjectNode object) {
            change(
                    object,
                    new ArrayList<>(object.properties().stream()
                            .map(java.util.Map.Entry::getKey)
                            .toList()));
        } else if (place instanceof ArrayNode array) {
            change(array);
        }
    }

    private static void containers(JsonNode node, List<JsonNode> found) {
        if (node.isContainerNode()) {
            found.add(node);
            node.forEach(child -> containers(child, found));
        }
    }

    private void change(ObjectNode object, List<String> names) {
        switch (random.nextInt(8)) {
            case 0 -> object.retain(names.subList(0, names.size() / 2));
            case 1 -> object.set(values.any(), value());
            default -> {
                if (!names.isEmpty()) {
                    object.set(values.pick(names), value());
                }
            }
        }
    }

    private void change(ArrayNode array) {
        switch (random.nextInt(5)) {
            case 0 -> array.removeAll();
            case 1 -> array.add(value());
            case 2 -> {
                var size = array.isEmpty() ? LARGEST : array.get(0).toString().length();
                for (int i = Math.min(random.nextInt(1_000), LARGEST / size - 1); i > 0; i--) {
                    array.add(array.get(0).deepCopy());
                }
            }
            default -> {
                if (!array.isEmpty()) {
                    array.set(random.nextInt(array.size()), value());
                }
            }
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt());
            case 3 -> NODES.numberNode(new BigInteger(90, random).negate());
            case 4 -> NODES.numberNode(random.nextGaussian() * 1e12);
            case 5 -> NODES.objectNode();
            case 6 -> NODES.arrayNode().add(value());
            case 7 -> nested(1 + random.nextInt(300));
            default -> NODES.textNode(values.any());
        };
    }

    private static JsonNode nested(int depth) {
        JsonNode node = NODES.objectNode();
        for (int i = 0; i < depth; i++) {
            node = i % 2 == 0 ? NODES.arrayNode().add(node) : NODES.objectNode().set("a", node);
        }
        return node;
    }

    /** Cut off, doubled, in another encoding, with a byte that fits nowhere. */
    private byte[] broken(String json) {
        var utf8 = json.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(7)) {
            case 0 -> json.substring(0, random.nextInt(json.length())).getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8);
            case 2 -> json.getBytes(StandardCharsets.UTF_16);
            case 3 -> {
                utf8[random.nextInt(utf8.length)] = (byte) (random.nextBoolean() ? 0xC3 : 0xFF);
                yield utf8;
            }
            case 4 -> json.replaceFirst("\\{", "{" + doubled(json)).getBytes(StandardCharsets.UTF_8);
            case 5 -> json.replaceFirst(":[^,}]*", ":" + values.number()).getBytes(StandardCharsets.UTF_8);
            default -> json.replaceFirst(":\"", ":\"\\\\ud83d\\\\u0000").getBytes(StandardCharsets.UTF_8);
        };
    }

    /** Its first field once more. */
    private static String doubled(String json) {
        var end = json.indexOf(':');
        return end < 0 ? "" : json.substring(1, end) + ":1,";
    }
}
