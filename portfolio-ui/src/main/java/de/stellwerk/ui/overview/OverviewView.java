package de.stellwerk.ui.overview;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.programme.Programme;
import de.stellwerk.report.Overview;
import de.stellwerk.report.OverviewService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;

/** Lagebild: the state of the programme on one page, for today or a past day. */
@Prototype
@PermitAll
@Route(value = "", layout = MainLayout.class)
@StyleSheet("stellwerk/screens.css")
public class OverviewView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private final transient OverviewService overviews;
    private final transient Selection selection;
    private final transient Caller caller;

    OverviewView(OverviewService overviews, Selection selection, CurrentCaller caller) {
        this.overviews = overviews;
        this.selection = selection;
        this.caller = caller.get();
        addClassNames("st-page", "st-overview");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        selection
                .programme()
                .ifPresentOrElse(
                        programme -> show(programme, event),
                        () -> add(new EmptyState(getTranslation("overview.noProgramme"))));
    }

    private void show(Programme programme, AfterNavigationEvent event) {
        var location = event.getLocation();
        Overview overview = overviews.overview(caller, programme.id(), selection.day(location));
        var links = new Links(selection.asOf(location));
        boolean conspicuousFirst = location.getQueryParameters()
                .getSingleParameter(BlocksCard.ORDER)
                .isPresent();
        add(
                new OverviewHeader(overview, links, caller),
                new StateCard(overview, links),
                new BlocksCard(overview.figures(), links, conspicuousFirst),
                lists(overview, links));
    }

    private static Div lists(Overview overview, Links links) {
        var lists = new Div(
                new RisksCard(overview, links), new DecisionsCard(overview, links), new ChangesCard(overview, links));
        lists.addClassName("st-columns");
        return lists;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("overview.title") + " – Stellwerk";
    }
}
