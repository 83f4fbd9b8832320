package de.stellwerk.ui.status;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.programme.Programme;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.status.Board;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All reports of a year. */
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
@Route(value = "statusberichte/archiv", layout = MainLayout.class)
public class ArchiveView extends Page implements BeforeEnterObserver {
    private final transient StatusService service;
    private final transient CurrentCaller current;
    private final transient Selection selection;
    private final Div content = new Div();

    public ArchiveView(StatusService service, CurrentCaller current, Selection selection) {
        super(Words.here().text("report.tab.ARCHIVE"));
        this.service = service;
        this.current = current;
        this.selection = selection;
        content.addClassName("st-board-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        int last = service.reportingMonth().getYear();
        int year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("jahr")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::parseInt)
                .filter(y -> y <= last)
                .orElse(last);
        title(Words.here().text("archive.title", String.valueOf(year)));
        content.add(new ReportTabs(current.get(), ReportTabs.Tab.ARCHIVE, 0));
        if (Rights.editsProgramme(current.get())) {
            content.add(new Anchor("statusberichte/altformulare", Words.here().text("oldForms.title")));
        }
        selection
                .programme()
                .ifPresentOrElse(
                        p -> draw(p, year, selection.asOf(event.getLocation())),
                        () -> content.add(new EmptyState(Words.here().text("board.noProgramme"))));
    }

    private void draw(Programme programme, int year, @Nullable LocalDate asOf) {
        Caller caller = current.get();
        YearMonth to = YearMonth.of(year, 12);
        YearMonth newest = service.reportingMonth();
        Board board =
                service.board(caller, programme.id(), YearMonth.of(year, 1), to.isAfter(newest) ? newest : to, asOf);
        var rows = board.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.report() != null))
                .toList();
        content.add(years(programme, year));
        if (rows.isEmpty()) {
            content.add(new EmptyState(Words.here().text("archive.none", String.valueOf(year))));
            return;
        }
        var table = new BoardTable(board, Words.here().text("archive.title", String.valueOf(year)), false);
        table.rows(rows);
        var scroller = new Div(table);
        scroller.addClassNames("st-card", "st-board-scroller");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("aria-label", Words.here().text("archive.scrollable"));
        content.add(scroller);
    }

    private Nav years(Programme programme, int shown) {
        int last = service.reportingMonth().getYear();
        int first = programme.reportingSince() == null
                ? last
                : programme.reportingSince().getYear();
        var years = new Nav();
        years.setAriaLabel(Words.here().text("archive.years"));
        years.addClassName("st-board-months");
        IntStream.rangeClosed(Math.min(first, last), last).forEach(year -> {
            var link = new Anchor("statusberichte/archiv?jahr=" + year, String.valueOf(year));
            link.addClassName("st-button-link");
            if (year == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            years.add(link);
        });
        return years;
    }
}
