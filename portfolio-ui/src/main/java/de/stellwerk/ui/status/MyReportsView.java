package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.access.Role;
import de.stellwerk.programme.Programme;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.Refused;
import de.stellwerk.status.DueReport;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** What the caller has to write for the reporting month. */
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
@Menu(title = "nav.statusReports", icon = "REPORT", order = 201)
@Route(value = "statusberichte", layout = MainLayout.class)
public class MyReportsView extends Page implements BeforeEnterObserver {
    private final transient StatusService service;
    private final transient BoardReader reader;
    private final transient CurrentCaller current;
    private final transient Selection selection;
    private final MessageCard message = new MessageCard();
    private final Div content = new Div();

    public MyReportsView(StatusService service, BoardReader reader, CurrentCaller current, Selection selection) {
        super(Words.here().text("report.crumb"));
        this.service = service;
        this.reader = reader;
        this.current = current;
        this.selection = selection;
        content.addClassName("st-board-page");
        add(message, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Caller caller = current.get();
        if (!caller.has(Role.PROJECT_LEAD) && !Rights.editsProgramme(caller)) {
            event.forwardTo(BoardView.class);
            return;
        }
        content.removeAll();
        selection
                .programme()
                .ifPresentOrElse(
                        this::draw,
                        () -> content.add(new EmptyState(Words.here().text("board.noProgramme"))));
    }

    private void draw(Programme programme) {
        Caller caller = current.get();
        long waiting = Rights.checksReports(caller) ? reader.waiting(caller, programme) : 0;
        content.add(new ReportTabs(caller, ReportTabs.Tab.MINE, waiting));
        List<DueReport> due = service.due(caller, programme.id());
        if (due.isEmpty()) {
            var month = service.reportingMonth();
            content.add(new EmptyState(Words.here()
                    .text(
                            "report.noneDue",
                            Words.here().month(month),
                            Words.here().date(service.dueDate(caller, programme.id(), month.plusMonths(1))))));
        } else {
            content.add(table(due));
        }
    }

    private Component table(List<DueReport> due) {
        var words = Words.here();
        var table = new DataTable(
                words.text("report.tab.MINE"),
                words.text("report.measure"),
                words.text("report.month"),
                words.text("board.state"),
                words.text("report.due"),
                words.text("board.action"));
        due.forEach(report -> table.row(
                BoardTable.measure(report.measure().measure()),
                new Span(words.month(report.period())),
                Show.state(report.report() == null ? null : report.report().state()),
                dueCell(report),
                action(report)));
        return table.inCard();
    }

    private static Component dueCell(DueReport report) {
        var words = Words.here();
        return report.overdueWorkingDays() > 0
                ? new Tag(
                        words.text("report.overdue", words.date(report.due()), report.overdueWorkingDays()),
                        Tag.Kind.MISSED)
                : new Span(words.date(report.due()));
    }

    private Component action(DueReport due) {
        String code = due.measure().measure().code();
        if (due.report() != null) {
            var link = new Anchor(
                    "statusberichte/" + due.report().id(), Words.here().text("board.edit"));
            link.setAriaLabel(Words.here().text("board.edit") + ", " + code);
            return link;
        }
        var begin = new Button(Words.here().text("board.begin"), _ -> begin(due));
        begin.setAriaLabel(Words.here().text("board.begin") + ", " + code);
        begin.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return begin;
    }

    private void begin(DueReport due) {
        try {
            var report = service.create(current.get(), due.measure().measure().id(), due.period());
            UI.getCurrent().navigate("statusberichte/" + report.id());
        } catch (Refused e) {
            message.show(e.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
        }
    }
}
