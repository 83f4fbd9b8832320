package de.stellwerk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import de.stellwerk.server.OwnAccount;
import de.stellwerk.shared.Refused;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;

/** Changes one's own password; who does not know the old one does not get a new one. */
final class PasswordCard extends Card {
    private final transient OwnAccount account;
    private final transient Refusals refusals;
    private final MessageCard message;
    private final PasswordField old = new PasswordField(Words.here().text("admin.password.old"));
    private final PasswordField password = new PasswordField(Words.here().text("admin.password.new"));

    PasswordCard(OwnAccount account, MessageCard message) {
        super(Words.here().text("admin.password.title"));
        this.account = account;
        this.message = message;
        var words = Words.here();
        subtitle(words.text("admin.password.rules"));
        prepare(old, "old-password", Autocomplete.CURRENT_PASSWORD);
        prepare(password, "new-password", Autocomplete.NEW_PASSWORD);
        refusals = new Refusals(message).field("old", old).field("password", password);
        var change = new Button(words.text("admin.password.change"), _ -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.setId("change-password");
        var form = new Div(old, password, change);
        form.addClassName("st-inline-form");
        add(form);
    }

    private static void prepare(PasswordField field, String id, Autocomplete purpose) {
        field.setId(id);
        field.setAutocomplete(purpose);
        field.getElement()
                .executeJs(
                        "this.i18n = {...this.i18n, reveal: $0}", Words.here().text("login.reveal"));
    }

    private void change() {
        refusals.clear();
        try {
            account.changePassword(old.getValue(), password.getValue());
            old.clear();
            password.clear();
            message.tell(Words.here().text("admin.password.changed"));
        } catch (Refused e) {
            refusals.show(e);
        }
    }
}
