package de.stellwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** Head of a page: where it lies, its title, one line of context, its actions at the right. */
public class PageHeader extends Header {
    private final OrderedList trail = new OrderedList();
    private final Nav breadcrumb = new Nav(trail);
    private final H1 title = new H1();
    private final Paragraph context = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("st-page-header");
        this.title.setText(title);
        breadcrumb.addClassName("st-breadcrumb");
        breadcrumb.setVisible(false);
        breadcrumb.getElement().setAttribute("aria-label", getTranslation("page.breadcrumb"));
        context.addClassName("st-secondary");
        context.setVisible(false);
        actions.addClassName("st-page-actions");
        actions.setVisible(false);
        add(new Div(breadcrumb, this.title, context), actions);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** Takes away the pages above and the actions, before the header shows another thing. */
    public void reset() {
        trail.removeAll();
        breadcrumb.setVisible(false);
        actions.removeAll();
        actions.setVisible(false);
    }

    /** A page above this one; the first call adds the outermost. @param href relative to the root, e.g. {@code massnahmen} */
    public PageHeader above(String text, String href) {
        trail.add(new ListItem(new Anchor(href, text)));
        breadcrumb.setVisible(true);
        return this;
    }

    /** One line: state, date, counts. Replaces what was there. */
    public PageHeader context(Component... parts) {
        context.removeAll();
        context.add(parts);
        context.setVisible(parts.length > 0);
        return this;
    }

    public PageHeader context(String text) {
        context.setText(text);
        context.setVisible(!text.isEmpty());
        return this;
    }

    /** In this order: tertiary, secondary, primary. */
    public PageHeader actions(Component... buttons) {
        actions.add(buttons);
        actions.setVisible(true);
        return this;
    }
}
