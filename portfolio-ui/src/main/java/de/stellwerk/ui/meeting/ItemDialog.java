package de.stellwerk.ui.meeting;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.meeting.AgendaItem;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.meeting.Outcome;
import de.stellwerk.shared.Ids;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.ui.components.Texts;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An item of the agenda; a decision that is asked for gives it its title. */
final class ItemDialog extends MeetingForm {
    private final transient MeetingServices services;
    private final transient Meeting meeting;
    private final transient @Nullable AgendaItem stored;
    private final TextField number = new TextField(words.text("agenda.number"));
    private final TextField title = new TextField(words.text("agenda.title"));
    private final TextField document = new TextField(words.text("agenda.document"));
    private final ComboBox<RegisterEntry> decision = new ComboBox<>(words.text("agenda.decision"));

    /** @param stored what is changed, {@code null}: a new one at the end */
    ItemDialog(MeetingServices services, Meeting meeting, @Nullable AgendaItem stored, Consumer<Meeting> saved) {
        super(Words.here().text(stored == null ? "agenda.create" : "agenda.change"), saved);
        this.services = services;
        this.meeting = meeting;
        this.stored = stored;
        decisions();
        number.setMaxLength(60);
        number.setRequiredIndicatorVisible(true);
        title.setMaxLength(500);
        title.setRequiredIndicatorVisible(true);
        document.setMaxLength(60);
        document.setHelperText(words.text("agenda.document.help"));
        if (stored == null) {
            number.setValue(String.valueOf(meeting.items().size() + 1));
        } else {
            number.setValue(stored.number());
            title.setValue(stored.title());
            document.setValue(Texts.orEmpty(stored.document()));
        }
        decision.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null && title.isEmpty()) {
                title.setValue(e.getValue().text());
            }
        });
        fields();
        var form = new FormLayout(number, document, decision, title);
        form.setColspan(title, 2);
        form.setColspan(decision, 2);
        layOut(form);
    }

    private void decisions() {
        var all = services.registers().decisions(services.current().get(), meeting.programme(), null);
        decision.setItems(all.stream().filter(e -> e.open() || chosen(e)).toList());
        decision.setItemLabelGenerator(e -> e.number() + " " + e.text());
        decision.setHelperText(words.text("agenda.decision.help"));
        decision.setClearButtonVisible(true);
        all.stream().filter(this::chosen).findFirst().ifPresent(decision::setValue);
    }

    private boolean chosen(RegisterEntry entry) {
        return stored != null && entry.key().equals(stored.decision());
    }

    private void fields() {
        var at = "items[" + place() + "].";
        refusals.field(at + "number", number)
                .field(at + "title", title)
                .field(at + "document", document)
                .field(at + "decision", decision);
    }

    private int place() {
        return stored == null ? meeting.items().size() : meeting.items().indexOf(stored);
    }

    @Override
    protected Meeting store() {
        var item = new AgendaItem(
                stored == null ? Ids.next() : stored.key(),
                number.getValue().strip(),
                title.getValue().strip(),
                Texts.orNull(document.getValue()),
                decision.getValue() == null ? null : decision.getValue().key(),
                stored == null ? Outcome.NONE : stored.outcome());
        return services.meetings().save(services.current().get(), meeting.withItems(items -> with(items, item)));
    }

    private List<AgendaItem> with(List<AgendaItem> items, AgendaItem item) {
        var all = new ArrayList<>(items);
        if (stored == null) {
            all.add(item);
        } else {
            all.set(place(), item);
        }
        return all;
    }
}
