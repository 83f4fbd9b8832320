package de.stellwerk.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.BodyKind;
import de.stellwerk.governance.Seat;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.shared.BodyId;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bodies of a programme with their seats and meetings. */
@Prototype
@RolesAllowed({"ADMIN", "CORE_TEAM", "PROGRAMME_OFFICE"})
@Route(value = "verwaltung/gremien", layout = MainLayout.class)
public class BodiesView extends SetUpPage {
    public BodiesView(AdminServices services) {
        super(AdminTab.BODIES, services);
    }

    @Override
    void fill(Div target, ProgrammeSettings shown) {
        var bodies = services.governance().bodies(caller(), shown.id(), asOf());
        var actions = asOf() == null
                ? new Component[] {primary("new-body", words.text("admin.body.new"), () -> edit(fresh(shown)))}
                : new Component[0];
        var card = card(words.text("admin.bodies"), table(bodies), actions);
        if (bodies.isEmpty()) {
            card.add(new EmptyState(words.text("admin.bodies.none")));
        }
        target.add(card);
    }

    private DataTable table(List<Body> bodies) {
        var columns = new ArrayList<>(List.of("code", "name", "voting", "advising", "next").stream()
                .map(c -> words.text("admin.body." + c))
                .toList());
        if (asOf() == null) {
            columns.add(words.text("board.action"));
        }
        var table = new DataTable(words.text("admin.bodies"), columns.toArray(String[]::new));
        table.addClassName("st-bodies");
        bodies.forEach(body -> table.row(cells(body)));
        return table;
    }

    private Component[] cells(Body body) {
        var cells = new Component[] {
            new Span(body.code()), name(body), seats(body, false), seats(body, true), said(meeting(body)), actions(body)
        };
        return asOf() == null ? cells : Arrays.copyOf(cells, cells.length - 1);
    }

    private Component name(Body body) {
        var kind = words.of(body.kind()) + (body.level() == null ? "" : ", " + body.level());
        return DataTable.twoLines(DataTable.strong(body.name()), DataTable.muted(kind));
    }

    private Component seats(Body body, boolean advisory) {
        var roles = body.seats().stream()
                .filter(s -> s.advisory() == advisory)
                .map(Seat::role)
                .map(ListItem::new)
                .toArray(ListItem[]::new);
        if (roles.length == 0) {
            return said(null);
        }
        var list = new UnorderedList(roles);
        list.addClassName("st-cell-list");
        return list;
    }

    /** The next one, else the last. */
    private String meeting(Body body) {
        return body.meetings().stream()
                .filter(d -> !d.isBefore(day()))
                .findFirst()
                .map(words::date)
                .orElseGet(() -> body.meetings().isEmpty()
                        ? ""
                        : words.text(
                                "admin.body.lastMeeting",
                                words.date(body.meetings().getLast())));
    }

    private Component actions(Body body) {
        return new Span(
                small(words.text("board.edit"), body.name(), () -> edit(body)),
                small(words.text("admin.erase"), body.name(), () -> ask(body)));
    }

    private static Body fresh(ProgrammeSettings programme) {
        return new Body(
                BodyId.next(), 0, programme.id(), "", "", BodyKind.OTHER, null, List.of(), List.of(), List.of(), null);
    }

    private void edit(Body body) {
        new BodyDialog(services, body, this::draw).open();
    }

    private void ask(Body body) {
        Questions.askErase(
                "admin.body.erase",
                words.text("admin.body.erase.question", body.name()),
                () -> attempt(() -> services.governance().delete(caller(), body.id(), body.version())));
    }
}
