package de.stellwerk.ui.register;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.FilterChip;
import de.stellwerk.ui.components.OptionalField;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Search, filters and order of a register; on a phone the filters stand in a dialog. */
final class RegisterFilterBar extends Div {
    private final transient Words words = Words.here();
    private final transient Consumer<RegisterQuery> changed;
    private final TextField search = new TextField();
    private final CheckboxGroup<String> blocks = new CheckboxGroup<>();
    private final ComboBox<String> measure = new ComboBox<>();
    private final Checkbox overdue = new Checkbox();
    private final Select<RegisterQuery.State> state = new Select<>();
    private final Select<RegisterQuery.Order> order = new Select<>();
    private final Button reset;
    private final Button narrow = new Button();
    private final transient List<FilterChip<?>> chips = new ArrayList<>();
    private RegisterQuery query = RegisterQuery.USUAL;
    private boolean applying;

    /**
     * @param blockNames code and how it is shown, in order
     * @param measures codes
     * @param withDue whether entries can be overdue
     */
    RegisterFilterBar(
            Map<String, String> blockNames, List<String> measures, boolean withDue, Consumer<RegisterQuery> changed) {
        this.changed = changed;
        addClassNames("st-toolbar", "st-no-print");
        search();
        state();
        chips.add(blocks(blockNames));
        chips.add(measure(measures));
        if (withDue) {
            chips.add(overdue());
        }
        order();
        reset = new Button(words.text("filter.reset"), _ -> choose(q -> RegisterQuery.USUAL.withOrder(q.order())));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        narrow.addClassName("st-narrow-only");
        narrow.addClickListener(_ -> openDialog());
        add(search, state);
        chips.forEach(this::add);
        add(narrow, reset, order);
    }

    private void search() {
        search.setPlaceholder(words.text("register.search"));
        search.setAriaLabel(words.text("register.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("st-search");
        search.addValueChangeListener(e -> choose(q -> q.withText(e.getValue())));
    }

    private void state() {
        state.setAriaLabel(words.text("filter.state"));
        state.setItems(RegisterQuery.State.values());
        state.setItemLabelGenerator(s -> words.text("register.show." + s));
        state.addClassName("st-register-choice");
        state.addValueChangeListener(e -> choose(q -> q.withState(e.getValue())));
    }

    private void order() {
        order.setAriaLabel(words.text("register.order"));
        order.setItems(RegisterQuery.Order.values());
        order.setItemLabelGenerator(o -> words.text("register.order." + o));
        order.addClassNames("st-register-choice", "st-register-order");
        order.addValueChangeListener(e -> choose(q -> q.withOrder(e.getValue())));
    }

    private FilterChip<Set<String>> blocks(Map<String, String> names) {
        blocks.setItems(names.keySet());
        blocks.setItemLabelGenerator(names::get);
        blocks.setLabel(words.text("filter.block"));
        blocks.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        blocks.addValueChangeListener(e -> choose(q -> q.withBlocks(e.getValue())));
        return new FilterChip<>(
                words.text("filter.block"),
                blocks,
                Set.of(),
                value -> value.stream().sorted().collect(Collectors.joining(", ")));
    }

    private FilterChip<Optional<String>> measure(List<String> codes) {
        var field = new OptionalField<>(measure);
        measure.setItems(codes);
        measure.setLabel(words.text("register.measure"));
        measure.setClearButtonVisible(true);
        field.addValueChangeListener(e -> choose(q -> q.withMeasure(e.getValue().orElse(null))));
        return new FilterChip<>(words.text("register.measure"), field, Optional.empty(), value -> value.orElse(""));
    }

    private FilterChip<Boolean> overdue() {
        overdue.setLabel(words.text("register.onlyOverdue"));
        overdue.addValueChangeListener(e -> choose(q -> q.withOverdue(e.getValue())));
        return new FilterChip<>(words.text("register.overdue"), overdue, false, _ -> words.text("register.yes"));
    }

    private void choose(UnaryOperator<RegisterQuery> choice) {
        if (!applying) {
            changed.accept(choice.apply(query));
        }
    }

    /** Shows what the address says. */
    void apply(RegisterQuery shown) {
        query = shown;
        applying = true;
        try {
            search.setValue(shown.text());
            blocks.setValue(shown.blocks());
            measure.setValue(shown.measure());
            overdue.setValue(shown.overdue());
            state.setValue(shown.state());
            order.setValue(shown.order());
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
}
