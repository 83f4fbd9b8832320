package de.stellwerk.ui.status;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.access.Role;
import de.stellwerk.ui.components.Words;

/** Meine Berichte, Berichtsstand, Zu prüfen, Verlässlichkeit, Archiv; what a caller has no use for is left out. */
final class ReportTabs extends Nav {
    /** The pages. */
    enum Tab {
        MINE("statusberichte"),
        BOARD("statusberichte/stand"),
        CHECK("statusberichte/pruefen"),
        RELIABILITY("statusberichte/verlaesslichkeit"),
        ARCHIVE("statusberichte/archiv");

        private final String route;

        Tab(String route) {
            this.route = route;
        }

        private boolean open(Caller caller) {
            return switch (this) {
                case MINE -> caller.has(Role.PROJECT_LEAD) || Rights.editsProgramme(caller);
                case CHECK -> Rights.checksReports(caller);
                case RELIABILITY -> Rights.seesWholeProgramme(caller);
                case BOARD, ARCHIVE -> true;
            };
        }
    }

    /** @param toCheck how many wait to be checked */
    ReportTabs(Caller caller, Tab current, long toCheck) {
        addClassName("st-tabs");
        setAriaLabel(Words.here().text("report.crumb"));
        var list = new UnorderedList();
        for (Tab tab : Tab.values()) {
            if (tab.open(caller)) {
                list.add(new ListItem(link(tab, tab == current, toCheck)));
            }
        }
        add(list);
    }

    private static Anchor link(Tab tab, boolean current, long toCheck) {
        var link = new Anchor(tab.route, Words.here().text("report.tab." + tab));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        if (tab == Tab.CHECK && toCheck > 0) {
            var pill = new Span(String.valueOf(toCheck));
            pill.addClassName("st-pill");
            pill.getElement().setAttribute("aria-label", Words.here().text("report.entries", toCheck));
            pill.getElement().setAttribute("role", "img");
            link.add(pill);
        }
        return link;
    }
}
