package de.stellwerk.ui.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.programme.Programme;
import de.stellwerk.report.Overview;
import de.stellwerk.report.OverviewService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;

/** Lagebild: the state of the programme on one page, for today or a past day. */
@Prototype
@PermitAll
@Route(value = "", layout = MainLayout.class)
@Menu(title = "nav.overview", icon = "MAP", order = 101)
public class OverviewView extends Page implements BeforeEnterObserver, AfterNavigationObserver {
    private final transient OverviewService overviews;
    private final transient Selection selection;
    private final transient Caller caller;
    private final transient OverviewHeader head;
    private final Div content = new Div();

    OverviewView(OverviewService overviews, Selection selection, CurrentCaller caller) {
        super(Words.here().text("overview.title"));
        this.overviews = overviews;
        this.selection = selection;
        this.caller = caller.get();
        head = new OverviewHeader(header(), this.caller);
        addClassName("st-overview");
        content.addClassName("st-content");
        add(content);
    }

    /** The administrator sees no programme and has nothing to do here. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!Rights.seesProgramme(caller)) {
            event.forwardTo("verwaltung");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        selection
                .programme()
                .ifPresentOrElse(
                        programme -> show(programme, event),
                        () -> content.add(new EmptyState(getTranslation("overview.noProgramme"))));
    }

    private void show(Programme programme, AfterNavigationEvent event) {
        var location = event.getLocation();
        Overview overview = overviews.overview(caller, programme.id(), selection.day(location));
        var links = new Links(selection.asOf(location));
        boolean conspicuousFirst = location.getQueryParameters()
                .getSingleParameter(BlocksCard.ORDER)
                .isPresent();
        head.show(overview, links);
        content.add(
                new StateCard(overview, links),
                new BlocksCard(overview.figures(), links, conspicuousFirst),
                lists(overview, links));
    }

    private static Div lists(Overview overview, Links links) {
        var lists = new Div(
                new RisksCard(overview, links), new DecisionsCard(overview, links), new ChangesCard(overview, links));
        lists.addClassName("st-three");
        return lists;
    }
}
