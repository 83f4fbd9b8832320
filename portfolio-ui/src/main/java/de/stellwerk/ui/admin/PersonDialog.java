package de.stellwerk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Department;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.ListField;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person with account, department and roles. */
final class PersonDialog extends Dialog {
    private final transient AccessService access;
    private final transient Caller caller;
    private final transient PersonView person;
    private final transient Runnable saved;
    private final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    private final transient Refusals refusals = new Refusals(message);
    private final TextField name = new TextField(words.text("admin.name"));
    private final TextField login = new TextField(words.text("admin.login"));
    private final EmailField email = new EmailField(words.text("admin.email"));
    private final ComboBox<Department> department = new ComboBox<>(words.text("admin.department"));
    private final Checkbox active = new Checkbox(words.text("admin.active"));
    private final PasswordField password = new PasswordField(words.text("admin.password"));
    private final ListField<Grant, GrantField> grants;

    PersonDialog(AccessService access, GrantScopes scopes, Caller caller, PersonView person, Runnable saved) {
        this.access = access;
        this.caller = caller;
        this.person = person;
        this.saved = saved;
        grants = new ListField<>(
                words.text("admin.roles"),
                words.text("admin.role"),
                () -> new GrantField(role -> scopes.of(caller, role)));
        setHeaderTitle(words.text(person.version() == 0 ? "admin.person.new" : "admin.person.edit"));
        setWidth("min(44rem, 96vw)");
        setCloseOnOutsideClick(false);
        fill();
        refusals.field("name", name)
                .field("login", login)
                .field("email", email)
                .field("password", password)
                .field("grants", grants);
        add(message, new FormLayout(name, login, email, department, password, active), grants);
        var save = new Button(words.text("admin.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save-person");
        getFooter().add(everywhere(), new Button(words.text("report.cancel"), _ -> close()), save);
    }

    /** Ends what the person, or whoever found the password, has open. */
    private Button everywhere() {
        var button = new Button(
                words.text("admin.signOut"),
                _ -> Questions.ask(
                        "admin.signOut.title",
                        words.text("admin.signOut.other", person.name()),
                        "admin.signOut",
                        () -> access.signOutEverywhere(caller, person.id())));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setId("sign-out-person");
        button.setVisible(person.version() > 0 && person.login() != null);
        return button;
    }

    private void fill() {
        List<Department> departments = access.departments(caller);
        department.setItems(departments);
        department.setItemLabelGenerator(Department::name);
        department.setClearButtonVisible(true);
        departments.stream()
                .filter(d -> d.id().equals(person.department()))
                .findFirst()
                .ifPresent(department::setValue);
        name.setValue(orEmpty(person.name()));
        login.setValue(orEmpty(person.login()));
        email.setValue(orEmpty(person.email()));
        active.setValue(person.active());
        name.setMaxLength(200);
        login.setMaxLength(100);
        email.setMaxLength(300);
        password.setHelperText(words.text("admin.password.help"));
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        grants.setValue(person.grants());
    }

    private void save() {
        refusals.clear();
        if (!complete()) {
            return;
        }
        try {
            access.save(caller, typed(), password.isEmpty() ? null : password.getValue());
            close();
            saved.run();
        } catch (Refused e) {
            refusals.show(e);
        } catch (StaleVersion e) {
            message.show(words.text("admin.stale", words.dateTime(e.changedAt())));
        }
    }

    private boolean complete() {
        boolean complete = true;
        for (var row : grants.editors()) {
            complete &= row.check();
        }
        return complete;
    }

    private PersonView typed() {
        var unit = department.getValue();
        return new PersonView(
                person.id(),
                person.version(),
                name.getValue().strip(),
                orNull(login.getValue()),
                orNull(email.getValue()),
                unit == null ? null : unit.id(),
                active.getValue(),
                grants.getValue());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
