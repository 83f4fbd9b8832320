package de.stellwerk.ui.audit;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.shared.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field that an entry changed.
 *
 * @param path e.g. {@code responsible[0].unit}
 * @param before {@code null}: it was not there
 * @param after {@code null}: it is not there any more
 */
record FieldChange(
        String path, @Nullable JsonNode before, @Nullable JsonNode after) {
    /** Too much to be told piece by piece: the figures of a report, the dates of a baseline. */
    private static final Set<String> WHOLE = Set.of("snapshot", "measures", "milestones");

    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

    /** In the order of the stored form; the version, which always changes, and the id, which never does, are left out. */
    static List<FieldChange> of(JournalEntry entry) {
        var before = leaves(entry.before());
        var after = leaves(entry.after());
        var paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var path : paths) {
            if (!Objects.equals(before.get(path), after.get(path))) {
                changes.add(new FieldChange(path, before.get(path), after.get(path)));
            }
        }
        return changes;
    }

    private static Map<String, JsonNode> leaves(@Nullable String json) {
        var leaves = new LinkedHashMap<String, JsonNode>();
        if (json != null) {
            collect("", Json.tree(json), leaves);
        }
        leaves.remove("version");
        leaves.remove("id");
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> leaves) {
        if (isWhole(path)) {
            leaves.put(path, node);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), leaves);
            }
        } else if (node.isObject() && !node.has("precision")) {
            node.properties()
                    .forEach(p -> collect(path.isEmpty() ? p.getKey() : path + "." + p.getKey(), p.getValue(), leaves));
        } else if (!node.isNull()) {
            leaves.put(path, node);
        }
    }

    /** Name of the field that the path begins with. */
    String field() {
        return path.split("[.\\[]", 2)[0];
    }

    /** What follows the field's name, e.g. {@code [0].unit}. */
    String below() {
        return path.substring(field().length());
    }

    /** Whether what stands there is too large to be told part by part: the figures that a programme report froze. */
    static boolean isWhole(String path) {
        return WHOLE.contains(path);
    }

    /** The parts of a path: responsible, 0, unit. */
    static List<String> steps(String path) {
        return STEP.matcher(path).results().map(MatchResult::group).toList();
    }

    /** Which type stands at a path of an entity; empty where the stored form is not the entity's. */
    static Optional<Class<?>> typeAt(Class<?> entity, String path) {
        Type type = entity;
        for (var step : steps(path)) {
            type = Character.isDigit(step.charAt(0)) ? element(type) : component(type, step);
            if (type == null) {
                return Optional.empty();
            }
        }
        return type instanceof Class<?> found ? Optional.of(found) : Optional.empty();
    }

    private static @Nullable Type element(Type list) {
        return list instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : null;
    }

    private static @Nullable Type component(Type owner, String name) {
        return owner instanceof Class<?> type && type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(c -> c.getName().equals(name))
                        .findFirst()
                        .map(RecordComponent::getGenericType)
                        .orElse(null)
                : null;
    }
}
