package de.stellwerk.ui.meeting;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.governance.Body;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.shared.MeetingId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.ui.Dates;
import de.stellwerk.ui.components.Texts;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** When and which body meets. */
final class MeetingDialog extends MeetingForm {
    private final transient MeetingServices services;
    private final transient ProgrammeId programme;
    private final transient @Nullable Meeting stored;
    private final ComboBox<Body> body = new ComboBox<>(words.text("meeting.body"));
    private final DatePicker date = Dates.picker(words.text("meeting.date"), words.locale());
    private final TextField number = new TextField(words.text("meeting.number"));
    private final Checkbox open = new Checkbox(words.text("meeting.open"));

    /** @param stored what is changed, {@code null}: a new one */
    MeetingDialog(MeetingServices services, ProgrammeId programme, @Nullable Meeting stored, Consumer<Meeting> saved) {
        super(Words.here().text(stored == null ? "meeting.create" : "meeting.change"), saved);
        this.services = services;
        this.programme = programme;
        this.stored = stored;
        var bodies = services.governance().bodies(services.current().get(), programme);
        body.setItems(bodies);
        body.setItemLabelGenerator(Body::name);
        body.setRequiredIndicatorVisible(true);
        date.setRequiredIndicatorVisible(true);
        number.setMaxLength(60);
        number.setHelperText(words.text("meeting.number.help"));
        refusals.field("body", body).field("date", date).field("number", number);
        if (stored != null) {
            bodies.stream()
                    .filter(b -> b.id().equals(stored.body()))
                    .findFirst()
                    .ifPresent(body::setValue);
            date.setValue(stored.date());
            number.setValue(Texts.orEmpty(stored.number()));
            open.setValue(stored.open());
        }
        layOut(new FormLayout(body, date, number, open));
    }

    @Override
    protected Meeting store() {
        return services.meetings()
                .save(
                        services.current().get(),
                        new Meeting(
                                stored == null ? MeetingId.next() : stored.id(),
                                stored == null ? 0 : stored.version(),
                                programme,
                                body.getValue() == null ? null : body.getValue().id(),
                                date.getValue(),
                                Texts.orNull(number.getValue()),
                                open.getValue(),
                                stored == null ? List.of() : stored.items()));
    }
}
