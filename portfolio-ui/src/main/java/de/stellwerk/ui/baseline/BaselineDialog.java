package de.stellwerk.ui.baseline;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.baseline.BaselineService;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.function.Consumer;

/** Asks for the name of a baseline. */
final class BaselineDialog extends Dialog {
    private final MessageCard message = new MessageCard();
    private final TextField name = new TextField(Words.here().text("baseline.name"));
    private final transient Refusals refusals = new Refusals(message).field("name", name);
    private final transient Consumer<String> store;

    /** @param text what it means @param store keeps what it is given, or refuses */
    BaselineDialog(String title, String text, String former, Consumer<String> store) {
        super(title);
        this.store = store;
        setWidth("min(460px, 96vw)");
        name.setValue(former);
        name.setMaxLength(BaselineService.LONGEST_NAME);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setRequiredIndicatorVisible(true);
        name.setId("baseline-name");
        add(message, new Paragraph(text), name);
        var save = new Button(Words.here().text("action.saveAndClose"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        save.setId("baseline-save");
        getFooter().add(new Button(Words.here().text("action.cancel"), _ -> close()), save);
    }

    private void save() {
        refusals.clear();
        try {
            store.accept(name.getValue());
            close();
        } catch (Refused refused) {
            refusals.show(refused);
        } catch (StaleVersion | NotFound elsewhere) {
            message.show(Words.here().text("baseline.elsewhere"));
        }
    }
}
