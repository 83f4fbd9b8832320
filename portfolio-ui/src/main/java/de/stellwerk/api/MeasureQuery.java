package de.stellwerk.api;

import de.stellwerk.measure.MeasureFilter;
import de.stellwerk.measure.MeasureSort;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.programme.BlockKind;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Refused;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a list of measures is narrowed to; several values are separated by commas. */
@Introspected
record MeasureQuery(
        @Nullable
        @QueryValue
        @Parameter(in = ParameterIn.QUERY, description = "Codes of building blocks", example = "B1,B2")
        String block,

        @Nullable
        @QueryValue
        @Parameter(in = ParameterIn.QUERY, description = "Kind of block: FOUNDATION, ENABLER", example = "ENABLER")
        String kind,

        @Nullable @QueryValue @Parameter(in = ParameterIn.QUERY, description = "LOW, MEDIUM, HIGH", example = "HIGH")
        String priority,

        @Nullable @QueryValue @Parameter(in = ParameterIn.QUERY, description = "Cost classes 0 to 5", example = "5")
        String costClass,

        @Nullable
        @QueryValue
        @Parameter(in = ParameterIn.QUERY, description = "GREEN, YELLOW, RED, NONE", example = "YELLOW,RED")
        String light,

        @Nullable
        @QueryValue
        @Parameter(
                in = ParameterIn.QUERY,
                description = "Name of a unit that is responsible or takes part",
                example = "Personalrat")
        String department,

        @Nullable
        @QueryValue
        @Parameter(
                in = ParameterIn.QUERY,
                description = "IDEA, PLANNED, ACTIVE, ON_HOLD, DONE, CANCELLED",
                example = "ACTIVE")
        String state,

        @Nullable
        @QueryValue
        @Parameter(
                in = ParameterIn.QUERY,
                description = "Text of a tag; spelling variants count as one",
                example = "Digitale Modellregionen NRW")
        String tag) {
    private static final String NO_LIGHT = "NONE";

    MeasureFilter filter(@Nullable String programme, @Nullable String q) {
        var lights = new HashSet<>(values(light));
        var withoutLight = lights.remove(NO_LIGHT);
        return new MeasureFilter(
                programme,
                Set.copyOf(values(block)),
                constants("kind", values(kind), BlockKind.class),
                constants("priority", values(priority), Priority.class),
                values(costClass).stream().map(MeasureQuery::costClass).collect(Collectors.toSet()),
                constants("light", lights, Light.class),
                withoutLight,
                department,
                constants("state", values(state), MeasureState.class),
                tag,
                q);
    }

    private static List<String> values(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                        .toList();
    }

    private static Integer costClass(String text) {
        if (!text.matches("\\d{1,2}")) {
            throw Refused.input("costClass", "badFormat", text);
        }
        return Integer.valueOf(text);
    }

    private static <E extends Enum<E>> Set<E> constants(
            String field, java.util.Collection<String> names, Class<E> type) {
        return names.stream().map(name -> constant(field, name, type)).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E constant(String field, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.input(field, "unknownValue", name, StrictJson.constants(type)));
    }

    /** The order asked for; by code if none. */
    static MeasureSort sort(ListQuery query) {
        var field = query.sortField();
        if (field == null) {
            return MeasureSort.BY_CODE;
        }
        var name = field.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT);
        var by = Arrays.stream(MeasureSort.By.values())
                .filter(b -> b.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.input(
                        "sort",
                        "unknownValue",
                        field,
                        "code, title, light, priority, costClass, state, start, end, responsible"));
        return new MeasureSort(by, query.ascending());
    }
}
