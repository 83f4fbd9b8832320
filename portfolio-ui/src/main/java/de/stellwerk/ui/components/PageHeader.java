package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/** Head of a page: breadcrumb (below the first level only), heading, one line of context, actions at the right. */
public class PageHeader extends Header {
    private final OrderedList crumbs = new OrderedList();
    private final Div context = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("st-page-header");
        var nav = new Nav(crumbs);
        nav.addClassName("st-crumbs");
        nav.setAriaLabel(Words.here().text("page.breadcrumb"));
        nav.setVisible(false);
        context.addClassNames("st-context", "st-muted");
        context.setVisible(false);
        actions.addClassNames("st-actions", "st-no-print");
        var words = new Div(nav, new H1(title), context);
        words.addClassName("st-page-words");
        add(words, actions);
    }

    public PageHeader crumb(String text, String href) {
        crumbs.add(new ListItem(new Anchor(href, text)));
        crumbs.getParent().orElseThrow().setVisible(true);
        return this;
    }

    /** Adds to the line of context; separators come from the style sheet. */
    public PageHeader context(Component... components) {
        context.add(components);
        context.setVisible(true);
        return this;
    }

    public PageHeader actions(Component... components) {
        actions.add(components);
        return this;
    }
}
