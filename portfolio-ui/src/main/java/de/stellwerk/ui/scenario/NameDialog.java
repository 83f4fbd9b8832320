package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.scenario.Scenario;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.function.Consumer;

/** Gives a scenario its name, and stores it by that if it is new. */
final class NameDialog extends Dialog {
    private final MessageCard message = new MessageCard();
    private final transient Refusals refusals = new Refusals(message);
    private final TextField name = new TextField(Words.here().text("scenario.name"));
    private final TextArea note = new TextArea(Words.here().text("scenario.note"));
    private final transient Scenario base;
    private final transient Consumer<Scenario> store;

    NameDialog(Scenario base, Consumer<Scenario> store) {
        this.base = base;
        this.store = store;
        var words = Words.here();
        setHeaderTitle(words.text(base.version() == 0 ? "scenario.save" : "scenario.rename"));
        setWidth("min(32rem, 96vw)");
        name.setValue(base.name());
        name.setMaxLength(100);
        name.setRequiredIndicatorVisible(true);
        name.setId("scenario-name");
        note.setValue(base.note() == null ? "" : base.note());
        note.setMaxLength(2_000);
        refusals.field("name", name).field("note", note);
        var save = new Button(words.text("action.saveAndClose"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("scenario-store");
        add(message, new FormLayout(name, note));
        getFooter().add(new Button(words.text("action.cancel"), _ -> close()), save);
    }

    private void save() {
        refusals.clear();
        try {
            store.accept(base.named(name.getValue(), note.isEmpty() ? null : note.getValue()));
            close();
        } catch (Refused refused) {
            refusals.show(refused);
        } catch (Forbidden forbidden) {
            message.show(Words.here().text("scenario.merge.notYours"));
        } catch (StaleVersion stale) {
            message.show(Words.here().text("stale.deleted"));
        }
    }
}
