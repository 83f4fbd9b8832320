package de.stellwerk.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.governance.Body;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.MeetingId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.ProgrammePage;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Question;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;

/** One meeting: its agenda, and what became of each item. */
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
@Route(value = MeetingsView.PATH + "/:id", layout = MainLayout.class)
public class MeetingView extends ProgrammePage implements BeforeEnterObserver {
    private final transient MeetingServices services;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    private transient MeetingId id;

    MeetingView(MeetingServices services) {
        super(Words.here().text("meeting.one"), services.selection());
        this.services = services;
        caller = services.current().get();
        addComponentAtIndex(1, message);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = new MeetingId(
                    UUID.fromString(event.getRouteParameters().get("id").orElse("")));
            var asOf = services.selection().asOf(event.getLocation());
            services.selection().programme().ifPresent(p -> services.meetings().get(caller, p.id(), id, asOf));
        } catch (NotFound | IllegalArgumentException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected void draw(Programme programme) {
        var meeting = services.meetings().get(caller, programme.id(), id, links().asOf());
        var body = services.governance().bodies(caller, programme.id(), links().asOf()).stream()
                .filter(b -> b.id().equals(meeting.body()))
                .map(Body::name)
                .collect(Collectors.joining());
        title(words.text("meeting.titled", body, words.date(meeting.date())));
        header().reset();
        header().above(words.text("meeting.list"), MeetingsView.PATH).context(context(meeting));
        boolean today = links().asOf() == null;
        if (today && Rights.editsProgramme(caller)) {
            header().actions(actions(programme, meeting));
        }
        show(
                meeting.items().isEmpty()
                        ? new EmptyState(words.text("agenda.none"))
                        : new AgendaTable(services, programme, meeting, links(), this::redraw).inCard());
    }

    private Component[] context(Meeting meeting) {
        var parts = new ArrayList<Component>();
        if (meeting.number() != null) {
            parts.add(new Span(words.text("meeting.session", meeting.number())));
        }
        parts.add(new Span(words.text(meeting.open() ? "meeting.open" : "meeting.closed")));
        return parts.toArray(Component[]::new);
    }

    private Component[] actions(Programme programme, Meeting meeting) {
        var change = new Button(
                words.text("meeting.change"),
                _ -> new MeetingDialog(services, programme.id(), meeting, _ -> redraw()).open());
        var item = new Button(
                words.text("agenda.create"), _ -> new ItemDialog(services, meeting, null, _ -> redraw()).open());
        item.setId("create-item");
        var delete = new Button(words.text("meeting.delete"), _ -> ask(meeting));
        delete.setVisible(!meeting.hasResults());
        return new Component[] {delete, change, item};
    }

    private void ask(Meeting meeting) {
        new Question(
                        words.text("meeting.delete.title"),
                        words.text("meeting.delete.text"),
                        words.text("meeting.delete"),
                        () -> delete(meeting))
                .dangerous()
                .open();
    }

    private void delete(Meeting meeting) {
        try {
            services.meetings().delete(caller, meeting);
            UI.getCurrent().navigate(MeetingsView.PATH);
        } catch (Refused e) {
            message.show(Refusals.text(e.violations().getFirst()));
        }
    }
}
