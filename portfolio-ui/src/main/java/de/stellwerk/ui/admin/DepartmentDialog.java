package de.stellwerk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Department;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;

/** A department with the names under which documents have it. */
final class DepartmentDialog extends Dialog {
    private final transient AccessService access;
    private final transient Caller caller;
    private final transient Department department;
    private final transient Runnable saved;
    private final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    private final transient Refusals refusals = new Refusals(message);
    private final TextField code = new TextField(words.text("admin.code"));
    private final TextField name = new TextField(words.text("admin.name"));
    private final TextArea aliases = new TextArea(words.text("admin.aliases"));

    DepartmentDialog(AccessService access, Caller caller, Department department, Runnable saved) {
        this.access = access;
        this.caller = caller;
        this.department = department;
        this.saved = saved;
        setHeaderTitle(words.text(department.version() == 0 ? "admin.department.new" : "admin.department.edit"));
        setWidth("32rem");
        code.setValue(department.code());
        name.setValue(department.name());
        aliases.setValue(String.join("\n", department.aliases()));
        aliases.setHelperText(words.text("admin.aliases.help"));
        refusals.field("code", code).field("name", name).field("aliases", aliases);
        add(message, new FormLayout(code, name, aliases));
        var save = new Button(words.text("admin.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save-department");
        getFooter().add(new Button(words.text("report.cancel"), _ -> close()), save);
    }

    private void save() {
        refusals.clear();
        var names = aliases.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        try {
            access.save(
                    caller,
                    new Department(
                            department.id(),
                            department.version(),
                            code.getValue().strip(),
                            name.getValue().strip(),
                            names));
            close();
            saved.run();
        } catch (Refused e) {
            refusals.show(e);
        } catch (StaleVersion e) {
            message.show(words.text("admin.stale", words.dateTime(e.changedAt())));
        }
    }
}
