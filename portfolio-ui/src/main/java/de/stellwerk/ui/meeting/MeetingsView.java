package de.stellwerk.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.governance.Body;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.BodyId;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.ProgrammePage;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Meetings of the bodies, newest first. */
@Prototype
@RolesAllowed({
    "CORE_TEAM",
    "PROGRAMME_OFFICE",
    "PROJECT_LEAD",
    "LIAISON",
    "STEERING_COMMITTEE",
    "CONSULTED_BODY",
    "AUDIT"
})
@Menu(title = "meeting.list", icon = "CALENDAR", order = 105.5)
@Route(value = MeetingsView.PATH, layout = MainLayout.class)
public class MeetingsView extends ProgrammePage {
    static final String PATH = "sitzungen";

    private final transient MeetingServices services;
    private final transient Caller caller;
    private final transient Words words = Words.here();

    MeetingsView(MeetingServices services) {
        super(Words.here().text("meeting.list"), services.selection());
        this.services = services;
        caller = services.current().get();
        if (Rights.editsProgramme(caller)) {
            action(
                    "create-meeting",
                    words.text("meeting.create"),
                    p -> new MeetingDialog(services, p.id(), null, MeetingsView::open).open());
        }
    }

    private static void open(Meeting meeting) {
        UI.getCurrent().navigate(PATH + "/" + meeting.id());
    }

    @Override
    protected void draw(Programme programme) {
        var all = services.meetings().list(caller, programme.id(), links().asOf());
        show(all.isEmpty() ? new EmptyState(words.text("meeting.none")) : table(programme, all));
    }

    private Component table(Programme programme, List<Meeting> all) {
        Map<BodyId, String> bodies = services.governance().bodies(caller, programme.id(), links().asOf()).stream()
                .collect(Collectors.toMap(Body::id, Body::name));
        var table = new DataTable(
                words.text("meeting.list"),
                words.text("meeting.date"),
                words.text("meeting.body"),
                words.text("meeting.number"),
                words.text("meeting.publicity"),
                words.text("meeting.items"),
                words.text("board.state"));
        all.forEach(m -> table.row(
                links().to(PATH + "/" + m.id(), words.date(m.date())),
                new Span(bodies.getOrDefault(m.body(), Words.NONE)),
                new Span(m.number() == null ? Words.NONE : m.number()),
                new Span(words.text(m.open() ? "meeting.open" : "meeting.closed")),
                new Span(String.valueOf(m.items().size())),
                state(m)));
        return table.inCard();
    }

    /** How far it has come: planned, to be recorded, recorded. */
    private Component state(Meeting meeting) {
        long without = meeting.items().stream()
                .filter(i -> i.outcome().result() == null)
                .count();
        if (meeting.date().isAfter(day())) {
            return new Tag(words.text("meeting.planned"), Tag.Kind.PLANNED);
        }
        return without > 0
                ? new Tag(words.text("meeting.without", without), Tag.Kind.WAITING)
                : new Tag(words.text("meeting.recorded"), Tag.Kind.DONE);
    }
}
