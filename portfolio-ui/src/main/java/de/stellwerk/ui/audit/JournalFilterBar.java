package de.stellwerk.ui.audit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.audit.AuditService.Acting;
import de.stellwerk.ui.Dates;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What the journal is narrowed to: kind, number, person, days. */
final class JournalFilterBar extends Div {
    private final transient Words words = Words.here();
    private final transient Consumer<JournalQuery> changed;
    private final ComboBox<String> entity = new ComboBox<>(words.text("journal.entity"));
    private final TextField code = new TextField(words.text("journal.code"));
    private final ComboBox<UUID> person = new ComboBox<>(words.text("journal.person"));
    private final DatePicker from = Dates.picker(words.text("journal.from"), words.locale());
    private final DatePicker to = Dates.picker(words.text("journal.to"), words.locale());
    private final Button reset;
    private boolean applying;

    JournalFilterBar(JournalWords says, List<Acting> people, Consumer<JournalQuery> changed) {
        this.changed = changed;
        addClassNames("st-journal-filter", "st-no-print");
        entity.setItems(JournalWords.KINDS);
        entity.setItemLabelGenerator(says::kind);
        entity.setClearButtonVisible(true);
        code.setClearButtonVisible(true);
        code.setMaxLength(60);
        code.setValueChangeMode(ValueChangeMode.LAZY);
        person.setItems(people.stream().map(a -> a.person().value()).toList());
        person.setItemLabelGenerator(says::person);
        person.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(entity, code, person, from, to)) {
            field.addValueChangeListener(_ -> choose());
        }
        reset = new Button(words.text("filter.reset"), _ -> changed.accept(JournalQuery.of(QueryParameters.empty())));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(entity, code, person, from, to, reset);
    }

    private void choose() {
        if (!applying) {
            changed.accept(new JournalQuery(
                    entity.getValue(), code.getValue(), person.getValue(), from.getValue(), to.getValue(), 0));
        }
    }

    /** Shows what the address says. */
    void apply(JournalQuery shown) {
        applying = true;
        try {
            entity.setValue(shown.entity());
            code.setValue(shown.code());
            person.setValue(shown.person());
            from.setValue(shown.from());
            to.setValue(shown.to());
        } finally {
            applying = false;
        }
        reset.setVisible(!shown.onPage(0).equals(JournalQuery.of(QueryParameters.empty())));
    }
}
