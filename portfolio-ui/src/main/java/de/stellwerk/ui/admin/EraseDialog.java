package de.stellwerk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.shared.Refused;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks once, and why, before a person is gone for ever. */
final class EraseDialog extends Dialog {
    private final MessageCard message = new MessageCard();
    private final TextField reason = new TextField();
    private final transient Refusals refusals = new Refusals(message).field("changeReason", reason);

    /** @param erase is told the reason */
    EraseDialog(@Nullable String name, Consumer<String> erase) {
        var words = Words.here();
        setHeaderTitle(words.text("admin.erase.title"));
        reason.setLabel(words.text("edit.reason"));
        reason.setHelperText(words.text("admin.erase.reason.help"));
        reason.setMaxLength(1_000);
        reason.setWidthFull();
        reason.setId("erase-reason");
        add(message, new Paragraph(words.text("admin.erase.question", name)), reason);
        var yes = new Button(words.text("admin.erase"), _ -> erase(erase));
        yes.setId("question-yes");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        var no = new Button(words.text("action.cancel"), _ -> close());
        no.setId("question-no");
        getFooter().add(no, yes);
        setWidth("min(30rem, 96vw)");
    }

    private void erase(Consumer<String> erase) {
        try {
            erase.accept(reason.getValue());
            close();
        } catch (Refused refused) {
            refusals.show(refused);
        }
    }
}
