package de.stellwerk.ui.audit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.audit.AuditService.Acting;
import de.stellwerk.ui.Dates;
import de.stellwerk.ui.components.FilterBar;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the journal is narrowed to: kind, number, person, days. */
final class JournalFilterBar extends FilterBar<JournalQuery> {
    private static final JournalQuery ALL = JournalQuery.of(QueryParameters.empty());

    /** @param changed gets the query, on its first page, after each choice */
    JournalFilterBar(JournalWords says, List<Acting> people, Consumer<JournalQuery> changed) {
        super(ALL, query -> changed.accept(query.onPage(0)));
        setClassName("st-journal-filter st-no-print");
        field(choice("journal.entity", JournalWords.KINDS, says::kind), JournalQuery::entity, JournalQuery::withEntity);
        var code = search(new TextField(words.text("journal.code")), null, JournalQuery::code, JournalQuery::withCode);
        code.setMaxLength(60);
        List<UUID> ids = people.stream().map(a -> a.person().value()).toList();
        field(choice("journal.person", ids, says::person), JournalQuery::person, JournalQuery::withPerson);
        field(day("journal.from"), JournalQuery::from, JournalQuery::withFrom);
        field(day("journal.to"), JournalQuery::to, JournalQuery::withTo);
        end(query -> ALL.onPage(query.page()));
    }

    private <T> ComboBox<T> choice(String label, Collection<T> items, Function<T, String> itemLabel) {
        var box = new ComboBox<T>(words.text(label));
        box.setItems(items);
        box.setItemLabelGenerator(itemLabel::apply);
        box.setClearButtonVisible(true);
        return box;
    }

    private DatePicker day(String label) {
        var picker = Dates.picker(words.text(label), words.locale());
        picker.setClearButtonVisible(true);
        return picker;
    }
}
