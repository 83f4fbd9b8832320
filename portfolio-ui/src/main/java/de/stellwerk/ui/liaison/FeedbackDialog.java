package de.stellwerk.ui.liaison;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.governance.Feedback;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the core team something, or changes what was told and is not answered yet. What was typed stays until it is stored. */
final class FeedbackDialog extends Dialog {
    private final transient FeedbackServices services;
    private final transient Programme programme;
    private final transient @Nullable Feedback stored;
    private final transient Runnable saved;
    private final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    private final transient Refusals refusals = new Refusals(message);
    private final RadioButtonGroup<Feedback.Kind> kind = new RadioButtonGroup<>(words.text("feedback.kind"));
    private final ComboBox<Measure> measure = new ComboBox<>(words.text("feedback.measure"));
    private final TextArea text = new TextArea(words.text("feedback.text"));

    /** @param stored what is changed, {@code null}: a new one */
    FeedbackDialog(FeedbackServices services, Programme programme, @Nullable Feedback stored, Runnable saved) {
        this.services = services;
        this.programme = programme;
        this.stored = stored;
        this.saved = saved;
        setHeaderTitle(words.text(stored == null ? "feedback.give" : "feedback.change"));
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        kind.setItems(Feedback.Kind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setValue(stored == null ? Feedback.Kind.FEEDBACK : stored.kind());
        measures();
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(4);
        text.setMaxRows(10);
        text.setMaxLength(4_000);
        text.setId("feedback-text");
        text.setValue(stored == null ? "" : stored.text());
        refusals.field("kind", kind).field("measure", measure).field("text", text);
        add(message, new FormLayout(kind, measure, text));
        var save = new Button(words.text(stored == null ? "feedback.send" : "action.saveAndClose"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("feedback-send");
        getFooter().add(new Button(words.text("action.cancel"), _ -> close()), save);
    }

    private void measures() {
        List<Measure> all = services.measures().of(services.current().get(), programme.id());
        measure.setItems(all);
        measure.setItemLabelGenerator(m -> m.code() + " " + m.displayTitle());
        measure.setPlaceholder(words.text("feedback.wholeProgramme"));
        measure.setClearButtonVisible(true);
        if (stored != null) {
            all.stream()
                    .filter(m -> m.id().equals(stored.measure()))
                    .findFirst()
                    .ifPresent(measure::setValue);
            measure.setReadOnly(true);
        }
    }

    private void save() {
        refusals.clear();
        Caller caller = services.current().get();
        try {
            if (stored == null) {
                services.feedback()
                        .give(
                                caller,
                                programme.id(),
                                measure.getValue() == null
                                        ? null
                                        : measure.getValue().id(),
                                department(caller),
                                kind.getValue(),
                                text.getValue());
            } else {
                services.feedback().change(caller, stored, kind.getValue(), text.getValue());
            }
            close();
            saved.run();
        } catch (Refused e) {
            refusals.show(e);
        } catch (Forbidden e) {
            message.show(words.text("edit.forbidden"));
        } catch (StaleVersion e) {
            message.show(words.text("feedback.stale"));
        }
    }

    /** A liaison speaks for the own department; for which one, where there are several, does not matter to the core team. */
    private static @Nullable DepartmentId department(Caller caller) {
        return caller.scopes(Role.LIAISON).stream()
                .min(UUID::compareTo)
                .map(DepartmentId::new)
                .orElse(null);
    }
}
