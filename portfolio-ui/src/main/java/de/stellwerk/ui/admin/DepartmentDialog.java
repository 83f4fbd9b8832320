package de.stellwerk.ui.admin;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.Department;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.ui.components.ClosedPeriods;
import de.stellwerk.ui.components.ListField;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A department with the names under which documents have it. */
final class DepartmentDialog extends AdminDialog<Department, DepartmentDialog.Draft> {
    /** What is typed. */
    static final class Draft {
        private final Department from;
        private @Nullable String code;
        private @Nullable String name;
        private @Nullable String aliases;
        private @Nullable List<ClosedPeriod> unavailable;

        private Draft(Department from) {
            this.from = from;
        }
    }

    private final ListField<ClosedPeriod, ClosedPeriodField> unavailable;
    private final transient Refusals refusals;

    DepartmentDialog(AdminServices services, Department department, Runnable saved) {
        super(
                "department",
                Words.here().text(department.version() == 0 ? "admin.department.new" : "admin.department.edit"),
                department,
                services,
                (d, why) -> services.access().save(services.caller().because(why), d),
                saved);
        setWidth("min(52rem, 96vw)");
        var code = tie("code", new TextField(label("code")), Department::code, (d, v) -> d.code = v);
        var name = tie("name", new TextField(label("name")), Department::name, (d, v) -> d.name = v);
        var aliases =
                tie("aliases", new TextArea(label("aliases")), d -> Lines.of(d.aliases()), (d, v) -> d.aliases = v);
        aliases.setHelperText(words.text("admin.aliases.help"));
        unavailable = tie(
                "unavailable",
                ClosedPeriodField.list(label("unavailable"), words.text("admin.unavailable.one")),
                Department::unavailable,
                (d, v) -> d.unavailable = v);
        unavailable.setHelperText(words.text("admin.unavailable.help"));
        refusals = layOut(new FormLayout(code, name, aliases), unavailable);
    }

    @Override
    protected boolean readable() {
        return ClosedPeriodField.check(unavailable, "unavailable", refusals) && super.readable();
    }

    @Override
    void changed(Department typed) {
        // Names and periods of a department move no date.
    }

    @Override
    protected Draft draft(Department from) {
        return new Draft(from);
    }

    @Override
    protected Department result(Draft d) {
        return new Department(
                d.from.id(),
                d.from.version(),
                Lines.stripped(d.code),
                Lines.stripped(d.name),
                Lines.read(d.aliases),
                d.unavailable == null ? List.of() : d.unavailable);
    }

    @Override
    String said(String field, Department d) {
        return switch (field) {
            case "code" -> d.code();
            case "name" -> d.name();
            case "unavailable" -> ClosedPeriods.said(d.unavailable(), words);
            default -> String.join(", ", d.aliases());
        };
    }
}
