package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.measure.Measure;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Refused;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.stream.Collectors;

/** One change of several measures: says which and what, asks for the reason, and is the one confirmation. */
final class BulkDialog extends Dialog {
    /** Carries the change out. */
    interface Carry {
        void out(BulkForm form, String reason);
    }

    private static final int NAMED = 12;

    private final transient Words words = Words.here();
    private final transient BulkForm form;
    private final transient Carry carry;
    private final MessageCard message = new MessageCard();
    private final TextField reason = new TextField();
    private final transient Refusals refusals = new Refusals(message);

    BulkDialog(BulkForm.Kind kind, List<Measure> measures, BulkForm form, Carry carry) {
        super(Words.here().text("bulk.title." + kind, measures.size()));
        this.form = form;
        this.carry = carry;
        addClassName("st-bulk-dialog");
        setWidth("min(560px, 96vw)");
        setCloseOnOutsideClick(false);
        reason.setLabel(words.text("edit.reason"));
        reason.setHelperText(words.text("bulk.reason.help"));
        reason.setMaxLength(1_000);
        form.fields().keySet().forEach(path -> refusals.field(path, form.field(path)));
        refusals.field("changeReason", reason);
        var fields = new Div();
        fields.addClassName("st-stack");
        form.inOrder().forEach(fields::add);
        fields.add(reason);
        fields.getChildren().forEach(field -> ((HasSize) field).setWidthFull());
        add(message, new Paragraph(named(measures)), fields);
        var change = new Button(words.text("bulk.change", measures.size()), _ -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.setDisableOnClick(true);
        change.addClickListener(_ -> change.setEnabled(true));
        change.setId("bulk-change");
        getFooter().add(new Button(words.text("action.cancel"), _ -> close()), change);
        ((Focusable<?>) form.inOrder().getFirst()).focus();
    }

    /** B1-A, B1-B und 17 weitere. */
    private String named(List<Measure> measures) {
        String codes = measures.stream().limit(NAMED).map(Measure::code).collect(Collectors.joining(", "));
        return measures.size() <= NAMED
                ? words.text("bulk.of", codes)
                : words.text("bulk.ofMore", codes, measures.size() - NAMED);
    }

    private void change() {
        refusals.clear();
        try {
            carry.out(form, reason.getValue());
            close();
        } catch (Refused refused) {
            refusals.show(refused);
        } catch (Forbidden forbidden) {
            message.show(words.text("edit.forbidden"));
        }
    }
}
