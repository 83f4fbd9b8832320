package de.stellwerk.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Department;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.components.ClosedPeriods;
import de.stellwerk.ui.components.DataTable;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Departments with the names under which documents have them. */
@Prototype
@RolesAllowed("ADMIN")
@Route(value = "verwaltung/fachdienste", layout = MainLayout.class)
public class DepartmentsView extends AdminPage {
    public DepartmentsView(AdminServices services) {
        super(AdminTab.DEPARTMENTS, services);
    }

    @Override
    void fill(Div target) {
        var table = new DataTable(
                words.text("admin.departments"),
                words.text("admin.code"),
                words.text("admin.name"),
                words.text("admin.aliases"),
                words.text("field.department.unavailable"),
                words.text("board.action"));
        services.access()
                .departments(caller())
                .forEach(d -> table.row(
                        new Span(d.code()),
                        new Span(d.name()),
                        said(String.join(", ", d.aliases())),
                        said(ClosedPeriods.said(d.unavailable(), words)),
                        small(words.text("board.edit"), d.name(), () -> edit(d))));
        var fresh = new Department(DepartmentId.next(), 0, "", "", List.of());
        target.add(card(
                words.text("admin.departments"),
                table,
                primary("new-department", words.text("admin.department.new"), () -> edit(fresh))));
    }

    private void edit(Department department) {
        new DepartmentDialog(services, department, this::draw).open();
    }
}
