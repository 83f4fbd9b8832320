package de.stellwerk.ui.consultation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import de.stellwerk.access.Department;
import de.stellwerk.governance.Consultation;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import de.stellwerk.ui.Dates;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Puts a measure to a consulted body. */
final class PutDialog extends Dialog {
    private final transient ConsultationServices services;
    private final transient Programme programme;
    private final transient Runnable saved;
    private final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    private final ComboBox<Measure> measure = new ComboBox<>(words.text("register.measure"));
    private final ComboBox<String> group = new ComboBox<>(words.text("consultation.group"));
    private final DatePicker asked = Dates.picker(words.text("consultation.asked"), words.locale());
    private final TextArea question = new TextArea(words.text("consultation.question"));
    private final transient Refusals refusals = new Refusals(message)
            .field("measure", measure)
            .field("group", group)
            .field("asked", asked)
            .field("question", question);

    PutDialog(ConsultationServices services, Programme programme, Runnable saved) {
        this.services = services;
        this.programme = programme;
        this.saved = saved;
        setHeaderTitle(words.text("consultation.put"));
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        fields();
        add(message, new FormLayout(measure, group, asked, question));
        var save = new Button(words.text("consultation.put.do"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("put-save");
        getFooter().add(new Button(words.text("action.cancel"), _ -> close()), save);
    }

    private void fields() {
        measure.setRequiredIndicatorVisible(true);
        measure.setItems(services.measures().of(services.current().get(), programme.id()));
        measure.setItemLabelGenerator(m -> m.code() + " " + m.displayTitle());
        group.setRequiredIndicatorVisible(true);
        group.setItems(groups());
        group.setAllowCustomValue(true);
        group.addCustomValueSetListener(e -> group.setValue(e.getDetail()));
        group.setHelperText(words.text("consultation.group.help"));
        asked.setRequiredIndicatorVisible(true);
        asked.setValue(services.selection().today());
        question.setMinRows(3);
        question.setMaxRows(10);
        question.setMaxLength(20_000);
        question.setHelperText(words.text("consultation.question.help"));
    }

    private List<String> groups() {
        var caller = services.current().get();
        var names = new TreeSet<>(services.governance().groups(caller, programme.id()));
        services.access().departments(caller).stream().map(Department::name).forEach(names::add);
        return List.copyOf(names);
    }

    private void save() {
        refusals.clear();
        try {
            requireChoices();
            services.governance()
                    .save(
                            services.current().get(),
                            new Consultation(
                                    ConsultationId.next(),
                                    0,
                                    measure.getValue().id(),
                                    group.getValue(),
                                    asked.getValue(),
                                    null,
                                    null,
                                    question.getValue().isBlank()
                                            ? null
                                            : question.getValue().strip(),
                                    null));
            close();
            saved.run();
        } catch (Refused e) {
            refusals.show(e);
        }
    }

    /** A measure, a group or a day that is missing cannot be given to the service. */
    private void requireChoices() {
        var missing = new ArrayList<Violation>();
        if (measure.isEmpty()) {
            missing.add(Violation.of("measure", "required"));
        }
        if (Objects.toString(group.getValue(), "").isBlank()) {
            missing.add(Violation.of("group", "required"));
        }
        if (asked.isEmpty()) {
            missing.add(Violation.of("asked", "required"));
        }
        Refused.ifAny(missing);
    }
}
