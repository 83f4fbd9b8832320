package de.stellwerk.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Department;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.PersonId;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.components.Card;
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

/** People with their accounts and roles, and departments. */
@Prototype
@RolesAllowed("ADMIN")
@Menu(title = "nav.admin", icon = "GEAR", order = 401)
@Route(value = "verwaltung", layout = MainLayout.class)
public class AdminView extends Page {
    private final transient AccessService access;
    private final transient GrantScopes scopes;
    private final transient CurrentCaller current;
    private final Div content = new Div();

    public AdminView(AccessService access, GrantScopes scopes, CurrentCaller current) {
        super(Words.here().text("nav.admin"));
        this.access = access;
        this.scopes = scopes;
        this.current = current;
        content.addClassName("st-admin");
        add(content);
        draw();
    }

    private void draw() {
        content.removeAll();
        Caller caller = current.get();
        List<Department> departments = access.departments(caller);
        content.add(people(caller, departments), departments(caller, departments));
    }

    private Component people(Caller caller, List<Department> departments) {
        var words = Words.here();
        Map<DepartmentId, String> names =
                departments.stream().collect(Collectors.toMap(Department::id, Department::name));
        Map<de.stellwerk.access.Role, Map<UUID, String>> reach = new EnumMap<>(de.stellwerk.access.Role.class);
        var table = new DataTable(
                words.text("admin.people"),
                words.text("admin.name"),
                words.text("admin.login"),
                words.text("admin.email"),
                words.text("admin.department"),
                words.text("admin.roles"),
                words.text("board.state"),
                words.text("board.action"));
        access.people(caller)
                .forEach(p -> table.row(
                        new Span(p.name() == null ? words.text("admin.erased") : p.name()),
                        new Span(orNone(p.login())),
                        new Span(orNone(p.email())),
                        new Span(p.department() == null ? Words.NONE : names.getOrDefault(p.department(), Words.NONE)),
                        new Span(p.grants().stream()
                                .map(g -> role(g, reach.computeIfAbsent(g.role(), r -> scopes.of(caller, r))))
                                .collect(Collectors.joining("; "))),
                        state(p),
                        actions(caller, p)));
        var add = new Button(words.text("admin.person.new"), _ -> edit(caller, aPerson()));
        add.setId("new-person");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return card(words.text("admin.people"), add, table);
    }

    private static String role(Grant grant, Map<UUID, String> reach) {
        String name = Words.here().text("admin.role." + grant.role());
        return grant.scope() == null ? name : name + " " + reach.getOrDefault(grant.scope(), Words.NONE);
    }

    private static Component state(PersonView person) {
        return person.active()
                ? new Tag(Words.here().text("admin.active"), Tag.Kind.DONE)
                : new Tag(Words.here().text("admin.inactive"), Tag.Kind.NEUTRAL);
    }

    private Component actions(Caller caller, PersonView person) {
        if (person.name() == null) {
            return new Span();
        }
        var words = Words.here();
        var edit = small(words.text("board.edit"), person.name(), () -> edit(caller, person));
        var erase = small(words.text("admin.erase"), person.name(), () -> ask(caller, person));
        erase.setVisible(!person.id().equals(caller.person()));
        return new Span(edit, erase);
    }

    private static Button small(String label, String of, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label + ", " + of);
        return button;
    }

    private static PersonView aPerson() {
        return new PersonView(PersonId.next(), 0, null, null, null, null, true, List.of());
    }

    private void edit(Caller caller, PersonView person) {
        new PersonDialog(access, scopes, caller, person, this::draw).open();
    }

    private void ask(Caller caller, PersonView person) {
        var words = Words.here();
        var question = new ConfirmDialog();
        question.setHeader(words.text("admin.erase.title"));
        question.setText(words.text("admin.erase.question", person.name()));
        question.setCancelable(true);
        question.setCancelText(words.text("report.cancel"));
        question.setConfirmText(words.text("admin.erase"));
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(_ -> {
            access.erase(caller, person.id());
            draw();
        });
        question.open();
    }

    private Component departments(Caller caller, List<Department> departments) {
        var words = Words.here();
        var table = new DataTable(
                words.text("admin.departments"),
                words.text("admin.code"),
                words.text("admin.name"),
                words.text("admin.aliases"),
                words.text("board.action"));
        departments.forEach(d -> table.row(
                new Span(d.code()),
                new Span(d.name()),
                new Span(orNone(String.join(", ", d.aliases()))),
                small(words.text("board.edit"), d.name(), () -> edit(caller, d))));
        var add = new Button(
                words.text("admin.department.new"),
                _ -> edit(caller, new Department(DepartmentId.next(), 0, "", "", List.of())));
        add.setId("new-department");
        return card(words.text("admin.departments"), add, table);
    }

    private void edit(Caller caller, Department department) {
        new DepartmentDialog(access, caller, department, this::draw).open();
    }

    private static Card card(String title, Button add, DataTable table) {
        var scroller = new Div(table);
        scroller.addClassName("st-admin-scroller");
        var card = new Card(title).actions(add);
        card.add(scroller);
        return card;
    }

    private static String orNone(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank() ? Words.NONE : text;
    }
}
