package de.stellwerk.ui.roadmap;

import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.baseline.Baseline;
import de.stellwerk.ui.measure.ListQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the roadmap shows, as its address keeps it. Parts of an address that mean nothing are passed over.
 *
 * @param filter the same as in the list of measures
 * @param selected code of a measure or folded block, {@code null}: none
 * @param tab of the panel below the picture
 * @param against id of the baseline that the plan is held against, {@code null}: the one agreed at first
 */
record RoadmapQuery(
        ListQuery filter,
        RoadmapLook look,
        @Nullable String selected,
        Tab tab,
        @Nullable String against) {
    /** What the panel tells. */
    enum Tab {
        TABLE,
        WHY,
        CHAIN,
        DEADLINES;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final RoadmapQuery USUAL = new RoadmapQuery(ListQuery.USUAL, RoadmapLook.USUAL, null, Tab.TABLE, null);

    private static final String NO_LAYER = "keine";

    static RoadmapQuery of(QueryParameters parameters) {
        var look = new RoadmapLook(
                layers(parameters.getSingleParameter("ebenen")),
                list(parameters.getSingleParameter("zu")).collect(Collectors.toSet()),
                parameters.getSingleParameter("massstab").flatMap(Scale::of).orElse(RoadmapLook.USUAL.scale()));
        return new RoadmapQuery(
                ListQuery.of(parameters),
                look,
                parameters.getSingleParameter("zeile").orElse(null),
                parameters
                        .getSingleParameter("reiter")
                        .flatMap(RoadmapQuery::tab)
                        .orElse(Tab.TABLE),
                parameters.getSingleParameter("basisplan").orElse(null));
    }

    private static Set<Layer> layers(Optional<String> named) {
        if (named.isEmpty()) {
            return Layer.USUAL;
        }
        var keys = list(named).collect(Collectors.toSet());
        return Stream.of(Layer.values())
                .filter(layer -> keys.contains(layer.key()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Layer.class)));
    }

    private static Optional<Tab> tab(String key) {
        return Stream.of(Tab.values()).filter(tab -> tab.key().equals(key)).findFirst();
    }

    private static Stream<String> list(Optional<String> text) {
        return text.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** @param day the chosen past day that the address goes on carrying, {@code null}: today */
    QueryParameters parameters(@Nullable LocalDate day) {
        Map<String, String> query = filter.parts();
        var own = new LinkedHashMap<String, String>();
        own.put("ebenen", look.layers().equals(Layer.USUAL) ? "" : layerText());
        own.put("zu", String.join(",", new TreeSet<>(look.folded())));
        own.put(
                "massstab",
                look.scale() == RoadmapLook.USUAL.scale() ? "" : look.scale().key());
        own.put("zeile", Objects.toString(selected, ""));
        own.put("reiter", tab == Tab.TABLE ? "" : tab.key());
        own.put("basisplan", Objects.toString(against, ""));
        own.put("stichtag", Objects.toString(day, ""));
        own.values().removeIf(String::isEmpty);
        query.putAll(own);
        return QueryParameters.simple(query);
    }

    private String layerText() {
        return look.layers().isEmpty()
                ? NO_LAYER
                : Stream.of(Layer.values())
                        .filter(look.layers()::contains)
                        .map(Layer::key)
                        .collect(Collectors.joining(","));
    }

    RoadmapQuery withFilter(ListQuery value) {
        return new RoadmapQuery(value, look, selected, tab, against);
    }

    RoadmapQuery withSelected(@Nullable String value) {
        return new RoadmapQuery(filter, look, value, tab, against);
    }

    RoadmapQuery withTab(Tab value) {
        return new RoadmapQuery(filter, look, selected, value, against);
    }

    RoadmapQuery withLook(RoadmapLook value) {
        return new RoadmapQuery(filter, value, selected, tab, against);
    }

    /** Held against another baseline, or against nothing ({@link RoadmapToolbar#NOTHING}). */
    RoadmapQuery heldAgainst(String key) {
        boolean some = !key.equals(RoadmapToolbar.NOTHING);
        return new RoadmapQuery(
                filter,
                look.showing(Layer.BASELINE, some),
                selected,
                tab,
                !some ? against : key.equals(Baseline.AGREED.toString()) ? null : key);
    }

    /** Key of the choice that is shown. */
    String chosen() {
        if (!look.layers().contains(Layer.BASELINE)) {
            return RoadmapToolbar.NOTHING;
        }
        return against == null ? Baseline.AGREED.toString() : against;
    }
}
