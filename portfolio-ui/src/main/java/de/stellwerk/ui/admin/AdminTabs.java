package de.stellwerk.ui.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.access.Caller;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;

/** Leads from page to page; what a caller may not open is left out. */
final class AdminTabs extends Nav {
    AdminTabs(Caller caller, AdminTab current, Links links) {
        addClassName("st-tabs");
        setAriaLabel(Words.here().text("nav.admin"));
        var list = new UnorderedList();
        for (AdminTab tab : AdminTab.values()) {
            if (tab.open(caller)) {
                list.add(new ListItem(link(tab, tab == current, links)));
            }
        }
        add(list);
    }

    private static Anchor link(AdminTab tab, boolean current, Links links) {
        var link = links.to(tab.route(), Words.here().text(tab.key()));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
