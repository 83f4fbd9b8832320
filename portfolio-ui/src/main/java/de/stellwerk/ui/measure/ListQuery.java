package de.stellwerk.ui.measure;

import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.measure.MeasureFilter;
import de.stellwerk.measure.MeasureSort;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.shared.Light;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list of measures shows, as its address keeps it. Parts of an address that mean nothing are passed over.
 *
 * @param states none: all; an address without states means all but the cancelled ones
 */
public record ListQuery(
        String text,
        Set<String> blocks,
        @Nullable String unit,
        Set<Light> lights,
        boolean withoutLight,
        Set<Priority> priorities,
        Set<Integer> costClasses,
        Set<MeasureState> states,
        MeasureSort sort,
        List<ListColumn> columns) {
    static final Set<MeasureState> USUAL_STATES = Set.copyOf(EnumSet.complementOf(EnumSet.of(MeasureState.CANCELLED)));
    public static final ListQuery USUAL = new ListQuery(
            "",
            Set.of(),
            null,
            Set.of(),
            false,
            Set.of(),
            Set.of(),
            USUAL_STATES,
            MeasureSort.BY_CODE,
            ListColumn.USUAL);

    private static final String ALL = "alle";
    private static final String NO_LIGHT = "offen";

    public static ListQuery of(QueryParameters parameters) {
        return of(parameters, ListColumn.USUAL);
    }

    /** @param unsaid columns of an address that names none */
    static ListQuery of(QueryParameters parameters, List<ListColumn> unsaid) {
        List<String> columns = list(parameters, "spalten");
        List<String> lights = list(parameters, "ampel");
        return new ListQuery(
                parameters.getSingleParameter("suche").orElse(""),
                Set.copyOf(list(parameters, "baustein")),
                parameters.getSingleParameter("fachdienst").orElse(null),
                constants(Light.class, lights),
                lights.contains(NO_LIGHT),
                constants(Priority.class, list(parameters, "prioritaet")),
                numbers(list(parameters, "kostenklasse")),
                states(parameters),
                sort(list(parameters, "sortierung")),
                columns.isEmpty() ? unsaid : columns(columns));
    }

    /** The columns of these names; the number comes first, and the title, where it is not named, behind it. */
    static List<ListColumn> columns(List<String> names) {
        var named = constants(ListColumn.class, names);
        var all = new LinkedHashSet<>(Set.of(ListColumn.CODE));
        if (!named.contains(ListColumn.TITLE)) {
            all.add(ListColumn.TITLE);
        }
        all.addAll(named);
        return List.copyOf(all);
    }

    private static Set<MeasureState> states(QueryParameters parameters) {
        List<String> names = list(parameters, "zustand");
        return names.isEmpty() ? USUAL_STATES : constants(MeasureState.class, names);
    }

    private static MeasureSort sort(List<String> words) {
        boolean ascending = words.size() < 2 || !words.get(1).equals("ab");
        return constants(MeasureSort.By.class, words).stream()
                .findFirst()
                .map(by -> new MeasureSort(by, ascending))
                .orElse(MeasureSort.BY_CODE);
    }

    private static List<String> list(QueryParameters parameters, String name) {
        return parameters.getParameters(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(name)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Integer> numbers(List<String> texts) {
        return texts.stream()
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public MeasureFilter filter(String programme) {
        return new MeasureFilter(
                programme,
                blocks,
                Set.of(),
                priorities,
                costClasses,
                lights,
                withoutLight,
                unit,
                states,
                null,
                text.isBlank() ? null : text.strip());
    }

    /** All of it in one text, columns too, as a saved view keeps it. */
    String saved() {
        Map<String, String> all = parts();
        all.put("spalten", columnText());
        return QueryParameters.simple(all).getQueryString();
    }

    /** @param day the chosen past day that the address goes on carrying */
    QueryParameters parameters(Optional<String> day) {
        Map<String, String> query = parts();
        day.ifPresent(value -> query.put("stichtag", value));
        return QueryParameters.simple(query);
    }

    /** What differs from a fresh page, by its name in the address. */
    public Map<String, String> parts() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("suche", text.strip());
        query.put("baustein", join(blocks));
        query.put("fachdienst", Objects.toString(unit, ""));
        query.put("ampel", join(Stream.concat(names(lights), withoutLight ? Stream.of(NO_LIGHT) : Stream.empty())));
        query.put("prioritaet", join(names(priorities)));
        query.put("kostenklasse", join(costClasses));
        query.put("zustand", states.equals(USUAL_STATES) ? "" : states.isEmpty() ? ALL : join(names(states)));
        query.put("sortierung", sort.equals(MeasureSort.BY_CODE) ? "" : sortText());
        query.put("spalten", columns.equals(ListColumn.USUAL) ? "" : columnText());
        query.values().removeIf(String::isEmpty);
        return query;
    }

    String columnText() {
        return join(names(columns));
    }

    private String sortText() {
        return sort.by().name().toLowerCase(Locale.ROOT) + (sort.ascending() ? "" : ",ab");
    }

    private static Stream<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    private static String join(Collection<?> values) {
        return join(values.stream().map(String::valueOf).sorted());
    }

    private static String join(Stream<String> values) {
        return values.collect(Collectors.joining(","));
    }

    /** Whether the filters are those of a fresh page. */
    public boolean usualFilters() {
        return withoutFilters().equals(this);
    }

    /** Whether the other finds the same measures, in whatever order and columns. */
    boolean sameFilters(ListQuery other) {
        return withSort(other.sort).withColumns(other.columns).equals(other);
    }

    /** Same order and columns, all filters as on a fresh page. */
    public ListQuery withoutFilters() {
        return USUAL.withSort(sort).withColumns(columns);
    }

    ListQuery withText(String value) {
        return new ListQuery(value, blocks, unit, lights, withoutLight, priorities, costClasses, states, sort, columns);
    }

    ListQuery withBlocks(Set<String> value) {
        return new ListQuery(text, value, unit, lights, withoutLight, priorities, costClasses, states, sort, columns);
    }

    ListQuery withUnit(@Nullable String value) {
        return new ListQuery(text, blocks, value, lights, withoutLight, priorities, costClasses, states, sort, columns);
    }

    ListQuery withLights(Set<Light> value, boolean none) {
        return new ListQuery(text, blocks, unit, value, none, priorities, costClasses, states, sort, columns);
    }

    ListQuery withPriorities(Set<Priority> value) {
        return new ListQuery(text, blocks, unit, lights, withoutLight, value, costClasses, states, sort, columns);
    }

    ListQuery withCostClasses(Set<Integer> value) {
        return new ListQuery(text, blocks, unit, lights, withoutLight, priorities, value, states, sort, columns);
    }

    ListQuery withStates(Set<MeasureState> value) {
        return new ListQuery(text, blocks, unit, lights, withoutLight, priorities, costClasses, value, sort, columns);
    }

    ListQuery withSort(MeasureSort value) {
        return new ListQuery(text, blocks, unit, lights, withoutLight, priorities, costClasses, states, value, columns);
    }

    ListQuery withColumns(List<ListColumn> value) {
        return new ListQuery(text, blocks, unit, lights, withoutLight, priorities, costClasses, states, sort, value);
    }
}
