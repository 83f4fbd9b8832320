package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.stellwerk.ui.Icons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to. Each field is tied to a part of the query that the address keeps: a choice hands the changed query
 * to the page, and the page shows what the address says. On a phone the chips stand in a dialog.
 *
 * @param <Q> the query, immutable
 */
public abstract class FilterBar<Q> extends Div {
    private record Tie<Q, V>(HasValue<?, V> field, Function<Q, V> get) {
        void show(Q query) {
            V value = get.apply(query);
            field.setValue(value == null ? field.getEmptyValue() : value);
        }
    }

    protected final transient Words words = Words.here();
    private final transient Consumer<Q> changed;
    private final transient List<Tie<Q, ?>> ties = new ArrayList<>();
    private final transient List<FilterChip<?>> chips = new ArrayList<>();
    private final Button narrow = new Button();
    private final Button reset = new Button(words.text("filter.reset"));
    private transient UnaryOperator<Q> fresh = UnaryOperator.identity();
    private transient Q query;
    private boolean applying;

    /**
     * @param first shown before the address is read
     * @param changed gets the query after each choice
     */
    protected FilterBar(Q first, Consumer<Q> changed) {
        this.query = first;
        this.changed = changed;
        addClassNames("st-toolbar", "st-no-print");
        narrow.addClassName("st-narrow-only");
        narrow.addClickListener(_ -> openDialog());
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        reset.addClickListener(_ -> choose(fresh));
    }

    /** A field for text that is searched while it is typed. */
    protected final TextField search(
            TextField field, @Nullable String label, Function<Q, String> get, BiFunction<Q, String, Q> with) {
        if (label != null) {
            field.setPlaceholder(label);
            field.setAriaLabel(label);
            field.setPrefixComponent(Icons.SEARCH.create());
            field.addClassName("st-search");
        }
        field.setClearButtonVisible(true);
        field.setMaxLength(200);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field(field, get, with);
    }

    /** A field in the bar itself. @param with gets the field's empty value where nothing is chosen */
    protected final <V, F extends Component & HasValue<?, V>> F field(
            F field, Function<Q, V> get, BiFunction<Q, V, Q> with) {
        tie(field, get, with);
        add(field);
        return field;
    }

    /** A field behind a button that says what is chosen. @param said says a value that narrows */
    protected final <V, F extends Component & HasValue<?, V>> void chip(
            String label, F field, V cleared, Function<V, String> said, Function<Q, V> get, BiFunction<Q, V, Q> with) {
        tie(field, get, with);
        var chip = new FilterChip<>(label, field, cleared, said);
        chips.add(chip);
        add(chip);
    }

    /** Several of a few. */
    protected final <T> CheckboxGroup<T> several(String label, Collection<T> items, Function<T, String> itemLabel) {
        var group = new CheckboxGroup<T>();
        group.setItems(items);
        group.setItemLabelGenerator(itemLabel::apply);
        group.setLabel(label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return group;
    }

    /** One of many, or none. */
    protected final OptionalField<String> oneOf(String label, Collection<String> items) {
        var box = new ComboBox<String>();
        box.setItems(items);
        box.setLabel(label);
        box.setClearButtonVisible(true);
        return new OptionalField<>(box);
    }

    /** The chosen ones in the order in which they are offered. */
    protected static <T> String listed(Set<T> chosen, Collection<T> items, Function<T, String> label) {
        return String.join(
                ", ", items.stream().filter(chosen::contains).map(label).toList());
    }

    private <V> void tie(HasValue<?, V> field, Function<Q, V> get, BiFunction<Q, V, Q> with) {
        ties.add(new Tie<>(field, get));
        field.addValueChangeListener(e -> choose(q -> with.apply(q, e.getValue())));
    }

    /** Puts the buttons behind the filters. @param unfiltered the query of a fresh page with what is no filter kept */
    protected final void end(UnaryOperator<Q> unfiltered) {
        fresh = unfiltered;
        if (!chips.isEmpty()) {
            add(narrow);
        }
        add(reset);
    }

    private void choose(UnaryOperator<Q> choice) {
        if (!applying) {
            changed.accept(choice.apply(query));
        }
    }

    /** Shows what the address says. */
    public final void apply(Q shown) {
        query = shown;
        applying = true;
        try {
            ties.forEach(tie -> tie.show(shown));
        } finally {
            applying = false;
        }
        reset.setVisible(!fresh.apply(shown).equals(shown));
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
}
