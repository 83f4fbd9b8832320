package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;

/** The one JSON form in which entities are stored and journalled: equal states give equal text. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private Json() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read " + type.getSimpleName(), e);
        }
    }

    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read JSON", e);
        }
    }

    /** Theirs, with the top-level fields in which mine differs from what both began with; a version stays theirs. */
    public static <T> T merged(T base, T mine, T theirs, Class<T> type) {
        var merged = (ObjectNode) tree(write(theirs));
        var own = tree(write(mine));
        for (var name : differingFields(write(base), write(mine))) {
            if (own.has(name)) {
                merged.set(name, own.get(name));
            } else {
                merged.remove(name);
            }
        }
        return read(merged.toString(), type);
    }

    /** Names of the top-level fields, but for the version, in which two states differ. */
    public static List<String> differingFields(String before, String after) {
        var a = tree(before);
        var b = tree(after);
        var names = new java.util.TreeSet<String>();
        a.fieldNames().forEachRemaining(names::add);
        b.fieldNames().forEachRemaining(names::add);
        names.remove("version");
        var differing = new ArrayList<String>();
        for (var name : names) {
            if (!java.util.Objects.equals(a.get(name), b.get(name))) {
                differing.add(name);
            }
        }
        return differing;
    }
}
