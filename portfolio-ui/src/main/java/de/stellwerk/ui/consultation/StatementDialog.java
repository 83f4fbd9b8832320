package de.stellwerk.ui.consultation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import de.stellwerk.governance.Consultation;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.Dates;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a body's statement on record: day, result in a word, text. */
final class StatementDialog extends Dialog {
    private static final List<String> RESULTS = List.of("agreed", "conditions", "noted", "refused");

    private final transient ConsultationServices services;
    private final transient Consultation consultation;
    private final transient Runnable saved;
    private final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    private final DatePicker answered = Dates.picker(words.text("consultation.answered"), words.locale());
    private final ComboBox<String> result = new ComboBox<>(words.text("consultation.result"));
    private final TextArea statement = new TextArea(words.text("consultation.statement"));
    private final transient Refusals refusals = new Refusals(message)
            .field("answered", answered)
            .field("result", result)
            .field("statement", statement);

    StatementDialog(ConsultationServices services, Consultation consultation, Runnable saved) {
        this.services = services;
        this.consultation = consultation;
        this.saved = saved;
        setHeaderTitle(words.text("consultation.stateTitle", consultation.group()));
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        fields();
        add(message);
        if (consultation.question() != null) {
            var asked = new Paragraph(consultation.question());
            asked.addClassName("st-prose");
            add(asked);
        }
        add(new FormLayout(answered, result, statement));
        var save = new Button(words.text("action.saveAndClose"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("statement-save");
        getFooter().add(new Button(words.text("action.cancel"), _ -> close()), save);
    }

    private void fields() {
        answered.setRequiredIndicatorVisible(true);
        answered.setMin(consultation.asked());
        answered.setMax(services.selection().today());
        answered.setValue(consultation.answered() == null ? services.selection().today() : consultation.answered());
        result.setRequiredIndicatorVisible(true);
        result.setItems(RESULTS.stream()
                .map(r -> words.text("consultation.result." + r))
                .toList());
        result.setAllowCustomValue(true);
        result.addCustomValueSetListener(e -> result.setValue(e.getDetail()));
        result.setHelperText(words.text("consultation.result.help"));
        if (consultation.result() != null) {
            result.setValue(consultation.result());
        }
        statement.setMinRows(4);
        statement.setMaxRows(12);
        statement.setMaxLength(20_000);
        statement.setId("statement-text");
        statement.setValue(consultation.statement() == null ? "" : consultation.statement());
    }

    private void save() {
        refusals.clear();
        try {
            services.governance()
                    .state(
                            services.current().get(),
                            consultation,
                            answered.getValue(),
                            result.getValue(),
                            orNull(statement.getValue()));
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

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
