package de.stellwerk.ui.register;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.risk.RiskClass;
import de.stellwerk.risk.RiskLevel;
import de.stellwerk.status.RegisterKind;
import de.stellwerk.ui.components.FilterBar;
import java.util.Arrays;
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
     * @param kind decisions can be overdue, risks be bad and far up
     */
    RegisterFilterBar(
            Map<String, String> blockNames, List<String> measures, RegisterKind kind, Consumer<RegisterQuery> changed) {
        super(RegisterQuery.USUAL, changed);
        search(new TextField(), words.text("register.search"), RegisterQuery::text, RegisterQuery::withText);
        var state = choice("filter.state", "register.show.", RegisterQuery.State.values());
        field(state, RegisterQuery::state, RegisterQuery::withState);
        blocks(blockNames);
        measure(measures);
        if (kind == RegisterKind.DECISION) {
            overdue();
        } else {
            risks();
        }
        end(query -> RegisterQuery.USUAL.withOrder(query.order()));
        var order = choice("register.order", "register.order.", orders(kind));
        order.addClassName("st-register-order");
        field(order, RegisterQuery::order, RegisterQuery::withOrder);
    }

    private static RegisterQuery.Order[] orders(RegisterKind kind) {
        return Arrays.stream(RegisterQuery.Order.values())
                .filter(o -> kind == RegisterKind.RISK || o != RegisterQuery.Order.VALUE)
                .toArray(RegisterQuery.Order[]::new);
    }

    private void risks() {
        var classes = Arrays.asList(RiskClass.values()).reversed();
        chip(
                words.text("risk.class"),
                several(words.text("risk.class"), classes, words::of),
                Set.of(),
                value -> listed(value, classes, words::of),
                query -> query.risks().classes(),
                (query, value) -> query.withRisks(query.risks().withClasses(value)));
        var levels = Arrays.asList(RiskLevel.values());
        chip(
                words.text("risk.level"),
                several(words.text("risk.level"), levels, words::of),
                Set.of(),
                value -> listed(value, levels, words::of),
                query -> query.risks().levels(),
                (query, value) -> query.withRisks(query.risks().withLevels(value)));
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
