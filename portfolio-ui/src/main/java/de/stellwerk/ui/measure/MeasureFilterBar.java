package de.stellwerk.ui.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.components.FilterBar;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Search and filters of the list of measures. */
public final class MeasureFilterBar extends FilterBar<ListQuery> {
    private static final List<Priority> PRIORITIES = List.of(Priority.HIGH, Priority.MEDIUM, Priority.LOW);

    public MeasureFilterBar(Choices choices, Consumer<ListQuery> changed) {
        super(ListQuery.USUAL, changed);
        search(new TextField(), words.text("filter.search"), ListQuery::text, ListQuery::withText);
        blocks(choices);
        unit(choices.units());
        lights();
        chip("priority", PRIORITIES, words::of, ListQuery::priorities, ListQuery::withPriorities);
        chip("costClass", choices.costClasses(), String::valueOf, ListQuery::costClasses, ListQuery::withCostClasses);
        states();
        end(ListQuery::withoutFilters);
    }

    private void blocks(Choices choices) {
        var kinds = new Div();
        kinds.addClassName("st-links");
        CheckboxGroup<String> group = chip(
                "block", choices.blocks().keySet(), choices.blocks()::get, ListQuery::blocks, ListQuery::withBlocks);
        choices.kinds().forEach((kind, codes) -> kinds.add(kindButton(group, kind, codes)));
        group.setHelperComponent(kinds);
    }

    /** Chooses all blocks of a kind at once. */
    private static Button kindButton(CheckboxGroup<String> blocks, String kind, Set<String> codes) {
        var button = new Button(kind, _ -> blocks.setValue(codes));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    private <T> CheckboxGroup<T> chip(
            String name,
            Collection<T> items,
            Function<T, String> label,
            Function<ListQuery, Set<T>> get,
            BiFunction<ListQuery, Set<T>, ListQuery> with) {
        String title = words.text("filter." + name);
        var group = several(title, items, label);
        chip(title, group, Set.of(), value -> listed(value, items, label), get, with);
        return group;
    }

    private void unit(Collection<String> units) {
        String title = words.text("filter.unit");
        chip(
                title,
                oneOf(title, units),
                Optional.empty(),
                value -> value.orElse(""),
                query -> Optional.ofNullable(query.unit()),
                (query, value) -> query.withUnit(value.orElse(null)));
    }

    private void lights() {
        List<Optional<Light>> items = Stream.concat(
                        Arrays.stream(Light.values()).map(Optional::of), Stream.of(Optional.<Light>empty()))
                .toList();
        chip(
                "light",
                items,
                light -> light.map(words::of).orElseGet(() -> words.text("filter.noLight")),
                MeasureFilterBar::lightsOf,
                (query, value) -> query.withLights(
                        value.stream().flatMap(Optional::stream).collect(Collectors.toSet()),
                        value.contains(Optional.<Light>empty())));
    }

    private static Set<Optional<Light>> lightsOf(ListQuery query) {
        var chosen = query.lights().stream().map(Optional::of).collect(Collectors.toCollection(LinkedHashSet::new));
        if (query.withoutLight()) {
            chosen.add(Optional.empty());
        }
        return chosen;
    }

    /** Says "nicht verworfen" for the usual choice instead of five words. */
    private void states() {
        List<MeasureState> items = List.of(MeasureState.values());
        String title = words.text("filter.state");
        chip(
                title,
                several(title, items, words::of),
                Set.of(),
                value -> value.equals(ListQuery.USUAL_STATES)
                        ? words.text("filter.notCancelled")
                        : listed(value, items, words::of),
                ListQuery::states,
                ListQuery::withStates);
    }

    /**
     * What can be chosen.
     *
     * @param blocks code and how it is shown, in order
     * @param kinds kind of block in words and the codes of its blocks
     */
    public record Choices(
            Map<String, String> blocks,
            Map<String, Set<String>> kinds,
            Collection<String> units,
            Collection<Integer> costClasses) {}
}
