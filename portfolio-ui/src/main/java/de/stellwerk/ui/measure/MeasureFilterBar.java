package de.stellwerk.ui.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.FilterChip;
import de.stellwerk.ui.components.OptionalField;
import de.stellwerk.ui.components.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Search and filters of the list; on a phone the filters stand in a dialog. */
final class FilterBar extends Div {
    private final transient Words words = Words.here();
    private final transient Consumer<ListQuery> changed;
    private final TextField search = new TextField();
    private final CheckboxGroup<String> blocks = new CheckboxGroup<>();
    private final Div kinds = new Div();
    private final ComboBox<String> unit = new ComboBox<>();
    private final CheckboxGroup<Optional<Light>> lights = new CheckboxGroup<>();
    private final CheckboxGroup<Priority> priorities = new CheckboxGroup<>();
    private final CheckboxGroup<Integer> costClasses = new CheckboxGroup<>();
    private final CheckboxGroup<MeasureState> states = new CheckboxGroup<>();
    private final Button reset;
    private final Button narrow = new Button();
    private final transient List<FilterChip<?>> chips;
    private ListQuery query = ListQuery.USUAL;
    private boolean applying;

    /** @param changed gets the query after each choice */
    FilterBar(Choices choices, Consumer<ListQuery> changed) {
        this.changed = changed;
        addClassNames("st-toolbar", "st-no-print");
        chips = List.of(
                chip("block", blocks, choices.blocks().keySet(), choices.blocks()::get, v -> query.withBlocks(v)),
                unitChip(choices.units()),
                lightChip(),
                chip(
                        "priority",
                        priorities,
                        List.of(Priority.HIGH, Priority.MEDIUM, Priority.LOW),
                        words::of,
                        v -> query.withPriorities(v)),
                chip("costClass", costClasses, choices.costClasses(), String::valueOf, v -> query.withCostClasses(v)),
                stateChip());
        kinds.addClassName("st-links");
        reset = new Button(words.text("filter.reset"), _ -> choose(_ -> query.withoutFilters()));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        choices.kinds().forEach((kind, codes) -> kinds.add(kindButton(kind, codes)));
        blocks.setHelperComponent(kinds);
        narrow.addClassName("st-narrow-only");
        narrow.addClickListener(_ -> openDialog());
        add(search());
        chips.forEach(this::add);
        add(narrow, reset);
    }

    /** Chooses all blocks of a kind at once. */
    private Button kindButton(String kind, Set<String> codes) {
        var button = new Button(kind, _ -> blocks.setValue(codes));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    private TextField search() {
        search.setPlaceholder(words.text("filter.search"));
        search.setAriaLabel(words.text("filter.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("st-search");
        search.addValueChangeListener(e -> choose(q -> q.withText(e.getValue())));
        return search;
    }

    private <T> FilterChip<Set<T>> chip(
            String name,
            CheckboxGroup<T> group,
            Collection<T> items,
            Function<T, String> label,
            Function<Set<T>, ListQuery> choice) {
        prepare(group, name, items, label);
        group.addValueChangeListener(e -> choose(_ -> choice.apply(e.getValue())));
        return new FilterChip<>(words.text("filter." + name), group, Set.of(), value -> said(value, items, label));
    }

    private <T> void prepare(CheckboxGroup<T> group, String name, Collection<T> items, Function<T, String> label) {
        group.setItems(items);
        group.setItemLabelGenerator(label::apply);
        group.setLabel(words.text("filter." + name));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    private static <T> String said(Set<T> chosen, Collection<T> items, Function<T, String> label) {
        return items.stream().filter(chosen::contains).map(label).collect(Collectors.joining(", "));
    }

    private FilterChip<Set<Optional<Light>>> lightChip() {
        List<Optional<Light>> items = Stream.concat(
                        Arrays.stream(Light.values()).map(Optional::of), Stream.of(Optional.<Light>empty()))
                .toList();
        return chip(
                "light",
                lights,
                items,
                light -> light.map(words::of).orElseGet(() -> words.text("filter.noLight")),
                value -> query.withLights(
                        value.stream().flatMap(Optional::stream).collect(Collectors.toSet()),
                        value.contains(Optional.<Light>empty())));
    }

    /** Says "nicht verworfen" for the usual choice instead of five words. */
    private FilterChip<Set<MeasureState>> stateChip() {
        List<MeasureState> items = List.of(MeasureState.values());
        prepare(states, "state", items, words::of);
        states.addValueChangeListener(e -> choose(q -> q.withStates(e.getValue())));
        return new FilterChip<>(
                words.text("filter.state"),
                states,
                Set.of(),
                value -> value.equals(ListQuery.USUAL_STATES)
                        ? words.text("filter.notCancelled")
                        : said(value, items, words::of));
    }

    private FilterChip<Optional<String>> unitChip(Collection<String> units) {
        var field = new OptionalField<>(unit);
        unit.setItems(units);
        unit.setLabel(words.text("filter.unit"));
        unit.setClearButtonVisible(true);
        field.addValueChangeListener(e -> choose(q -> q.withUnit(e.getValue().orElse(null))));
        return new FilterChip<>(words.text("filter.unit"), field, Optional.empty(), value -> value.orElse(""));
    }

    private void choose(UnaryOperator<ListQuery> choice) {
        if (!applying) {
            changed.accept(choice.apply(query));
        }
    }

    /** Shows what the address says. */
    void apply(ListQuery shown) {
        query = shown;
        applying = true;
        try {
            search.setValue(shown.text());
            blocks.setValue(shown.blocks());
            unit.setValue(shown.unit());
            var chosen = shown.lights().stream().map(Optional::of).collect(Collectors.toCollection(LinkedHashSet::new));
            if (shown.withoutLight()) {
                chosen.add(Optional.empty());
            }
            lights.setValue(chosen);
            priorities.setValue(shown.priorities());
            costClasses.setValue(shown.costClasses());
            states.setValue(shown.states());
        } finally {
            applying = false;
        }
        reset.setVisible(!shown.usualFilters());
        narrow.setText(words.text(
                "filter.narrow", chips.stream().filter(FilterChip::isSet).count()));
    }

    private void openDialog() {
        var dialog = new Dialog(words.text("filter.title"));
        chips.forEach(chip -> chip.lend(dialog));
        var done = new Button(words.text("action.close"), _ -> dialog.close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(done);
        dialog.addOpenedChangeListener(e -> {
            if (!e.isOpened()) {
                chips.forEach(FilterChip::takeBack);
            }
        });
        dialog.open();
    }

    /**
     * What can be chosen.
     *
     * @param blocks code and how it is shown, in order
     * @param kinds kind of block in words and the codes of its blocks
     */
    record Choices(
            java.util.Map<String, String> blocks,
            java.util.Map<String, Set<String>> kinds,
            Collection<String> units,
            Collection<Integer> costClasses) {}
}
