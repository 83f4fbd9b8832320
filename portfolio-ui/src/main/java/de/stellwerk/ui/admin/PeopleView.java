package de.stellwerk.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Department;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.PersonId;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** People with their accounts and roles. */
@Prototype
@RolesAllowed("ADMIN")
@Route(value = "verwaltung/personen", layout = MainLayout.class)
public class PeopleView extends AdminPage {
    public PeopleView(AdminServices services) {
        super(AdminTab.PEOPLE, services);
    }

    @Override
    void fill(Div target) {
        Map<DepartmentId, String> departments = services.access().departments(caller()).stream()
                .collect(Collectors.toMap(Department::id, Department::name));
        Map<Role, Map<UUID, String>> reach = new EnumMap<>(Role.class);
        var table = new DataTable(
                words.text("admin.people"),
                words.text("admin.name"),
                words.text("admin.login"),
                words.text("admin.email"),
                words.text("admin.department"),
                words.text("admin.roles"),
                words.text("board.state"),
                words.text("board.action"));
        services.access().people(caller()).forEach(p -> row(table, p, departments, reach));
        target.add(card(
                words.text("admin.people"),
                table,
                primary("new-person", words.text("admin.person.new"), () -> edit(aPerson()))));
    }

    private void row(
            DataTable table, PersonView p, Map<DepartmentId, String> departments, Map<Role, Map<UUID, String>> reach) {
        var roles = p.grants().stream()
                .map(g -> role(
                        g,
                        reach.computeIfAbsent(g.role(), r -> services.scopes().of(caller(), r))))
                .collect(Collectors.joining("; "));
        table.row(
                new Span(p.name() == null ? words.text("journal.erased") : p.name()),
                said(p.login()),
                said(p.email()),
                said(p.department() == null ? null : departments.get(p.department())),
                said(roles),
                state(p),
                actions(p));
    }

    private String role(Grant grant, Map<UUID, String> reach) {
        String name = words.text("admin.role." + grant.role());
        return grant.scope() == null ? name : name + " " + reach.getOrDefault(grant.scope(), Words.NONE);
    }

    private Component state(PersonView person) {
        return person.active()
                ? new Tag(words.text("admin.active"), Tag.Kind.DONE)
                : new Tag(words.text("admin.inactive"), Tag.Kind.NEUTRAL);
    }

    private Component actions(PersonView person) {
        if (person.name() == null) {
            return new Span();
        }
        var edit = small(words.text("board.edit"), person.name(), () -> edit(person));
        var erase = small(words.text("admin.erase"), person.name(), () -> ask(person));
        erase.setVisible(!person.id().equals(caller().person()));
        return new Span(edit, erase);
    }

    private static PersonView aPerson() {
        return new PersonView(PersonId.next(), 0, null, null, null, null, true, List.of());
    }

    private void edit(PersonView person) {
        new PersonDialog(services.access(), services.scopes(), caller(), person, this::draw).open();
    }

    private void ask(PersonView person) {
        new EraseDialog(person.name(), reason -> erase(person, reason)).open();
    }

    private void erase(PersonView person, String reason) {
        services.access().erase(caller().because(reason), person.id());
        draw();
    }
}
