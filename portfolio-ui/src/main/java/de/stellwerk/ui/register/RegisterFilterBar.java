package de.stellwerk.ui.register;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.ui.components.FilterBar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Search, filters and order of a register. */
final class RegisterFilterBar extends FilterBar<RegisterQuery> {
    /**
     * @param blockNames code and how it is shown, in order
     * @param measures codes
     * @param withDue whether entries can be overdue
     */
    RegisterFilterBar(
            Map<String, String> blockNames, List<String> measures, boolean withDue, Consumer<RegisterQuery> changed) {
        super(RegisterQuery.USUAL, changed);
        search(new TextField(), words.text("register.search"), RegisterQuery::text, RegisterQuery::withText);
        var state = choice("filter.state", "register.show.", RegisterQuery.State.values());
        field(state, RegisterQuery::state, RegisterQuery::withState);
        blocks(blockNames);
        measure(measures);
        if (withDue) {
            overdue();
        }
        end(query -> RegisterQuery.USUAL.withOrder(query.order()));
        var order = choice("register.order", "register.order.", RegisterQuery.Order.values());
        order.addClassName("st-register-order");
        field(order, RegisterQuery::order, RegisterQuery::withOrder);
    }

    private <E extends Enum<E>> Select<E> choice(String label, String prefix, E[] items) {
        var select = new Select<E>();
        select.setAriaLabel(words.text(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> words.text(prefix + item));
        select.addClassName("st-register-choice");
        return select;
    }

    private void blocks(Map<String, String> names) {
        String title = words.text("filter.block");
        chip(
                title,
                several(title, names.keySet(), names::get),
                Set.of(),
                value -> value.stream().sorted().collect(Collectors.joining(", ")),
                RegisterQuery::blocks,
                RegisterQuery::withBlocks);
    }

    private void measure(List<String> codes) {
        String title = words.text("register.measure");
        chip(
                title,
                oneOf(title, codes),
                Optional.empty(),
                value -> value.orElse(""),
                query -> Optional.ofNullable(query.measure()),
                (query, value) -> query.withMeasure(value.orElse(null)));
    }

    private void overdue() {
        chip(
                words.text("register.overdue"),
                new Checkbox(words.text("register.onlyOverdue")),
                false,
                _ -> words.text("register.yes"),
                RegisterQuery::overdue,
                RegisterQuery::withOverdue);
    }
}
