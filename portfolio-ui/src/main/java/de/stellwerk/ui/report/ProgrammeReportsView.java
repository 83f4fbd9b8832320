package de.stellwerk.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.programme.Programme;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.Refused;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import de.stellwerk.ui.status.Downloads;
import de.stellwerk.ui.status.Show;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All programme reports, newest first; a new one is begun for a quarter. */
@Prototype
@RolesAllowed({"CORE_TEAM", "PROGRAMME_OFFICE", "PROJECT_LEAD", "STEERING_COMMITTEE", "AUDIT"})
@Menu(title = "nav.programmeReports", icon = "PROGRAMME_REPORT", order = 202)
@Route(value = "programmberichte", layout = MainLayout.class)
public class ProgrammeReportsView extends Page implements BeforeEnterObserver {
    private static final int OFFERED_QUARTERS = 6;

    private final transient ProgrammeReportService service;
    private final transient CurrentCaller current;
    private final transient Selection selection;
    private final MessageCard message = new MessageCard();
    private final Div content = new Div();

    public ProgrammeReportsView(ProgrammeReportService service, CurrentCaller current, Selection selection) {
        super(Words.here().text("programmereport.list"));
        this.service = service;
        this.current = current;
        this.selection = selection;
        content.addClassName("st-board-page");
        add(message, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        selection
                .programme()
                .ifPresentOrElse(
                        this::draw,
                        () -> content.add(new EmptyState(Words.here().text("board.noProgramme"))));
    }

    private void draw(Programme programme) {
        Caller caller = current.get();
        if (Rights.buildsProgrammeReport(caller)) {
            content.add(create(programme));
        }
        List<ProgrammeReport> reports = service.list(caller, programme.id());
        content.add(reports.isEmpty() ? new EmptyState(Words.here().text("programmereport.none")) : table(reports));
    }

    private Component create(Programme programme) {
        var words = Words.here();
        var now = Quarter.of(selection.today());
        var quarter = new Select<Quarter>();
        quarter.setLabel(words.text("programmereport.quarter.label"));
        quarter.setItems(
                Stream.iterate(now, Quarter::previous).limit(OFFERED_QUARTERS).toList());
        quarter.setItemLabelGenerator(Show::quarter);
        quarter.setValue(now.previous());
        quarter.setId("quarter");
        var create = new Button(words.text("programmereport.create"), _ -> create(programme, quarter.getValue()));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setId("create");
        var row = new Div(quarter, create);
        row.addClassName("st-inline-form");
        var card = new Card(words.text("programmereport.new"));
        card.add(row);
        return card;
    }

    private void create(Programme programme, Quarter quarter) {
        try {
            var report = service.create(current.get(), programme.id(), quarter);
            UI.getCurrent().navigate("programmberichte/" + report.id());
        } catch (Refused e) {
            message.show(e.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
        }
    }

    private Component table(List<ProgrammeReport> reports) {
        var words = Words.here();
        var table = new DataTable(
                words.text("programmereport.list"),
                words.text("programmereport.quarter.label"),
                words.text("programmereport.number.label"),
                words.text("programmereport.keyDate.label"),
                words.text("programmereport.meeting"),
                words.text("programmereport.light"),
                words.text("board.state"),
                words.text("programmereport.approvedOn"),
                words.text("programmereport.files"));
        reports.forEach(r -> table.row(
                new Anchor("programmberichte/" + r.id(), Show.quarter(r.quarter())),
                new Span(r.number() + ", " + words.text("programmereport.edition", r.edition())),
                new Span(words.date(r.keyDate())),
                new Span(words.date(r.meeting())),
                Show.light(r.light()),
                States.tag(r),
                new Span(r.approvedAt() == null ? Words.NONE : words.date(r.approvedAt())),
                files(r)));
        return table.inCard();
    }

    private static Component files(ProgrammeReport report) {
        var files = new Span();
        files.add(Downloads.packed("programme-reports/" + report.id()));
        files.addClassName("st-files");
        return files;
    }
}
