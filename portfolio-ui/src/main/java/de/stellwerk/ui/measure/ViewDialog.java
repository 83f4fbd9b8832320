package de.stellwerk.ui.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.savedview.SavedView;
import de.stellwerk.savedview.SavedViewService;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.function.Consumer;

/** Gives a view of the list a name, and says whether the list opens with it. */
final class ViewDialog extends Dialog {
    private final MessageCard message = new MessageCard();
    private final TextField name = new TextField(Words.here().text("views.name"));
    private final Checkbox usual = new Checkbox(Words.here().text("views.usual"));
    private final transient Refusals refusals = new Refusals(message).field("name", name);
    private final transient SavedView base;
    private final transient Consumer<SavedView> store;

    ViewDialog(String title, SavedView base, Consumer<SavedView> store) {
        super(title);
        this.base = base;
        this.store = store;
        setWidth("min(420px, 96vw)");
        name.setValue(base.name());
        name.setMaxLength(SavedViewService.LONGEST_NAME);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setId("view-name");
        usual.setValue(base.usual());
        usual.setId("view-usual");
        var fields = new Div(name, usual);
        fields.addClassName("st-stack");
        add(message, fields);
        var save = new Button(Words.here().text("action.saveAndClose"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER).listenOn(this);
        save.setId("view-save");
        getFooter().add(new Button(Words.here().text("action.cancel"), _ -> close()), save);
    }

    private void save() {
        refusals.clear();
        try {
            store.accept(base.withName(name.getValue()).withUsual(usual.getValue()));
            close();
        } catch (Refused refused) {
            refusals.show(refused);
        } catch (StaleVersion | NotFound elsewhere) {
            message.show(Words.here().text("views.elsewhere"));
        }
    }
}
