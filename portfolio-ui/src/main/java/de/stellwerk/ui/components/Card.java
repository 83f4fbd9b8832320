package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** A bordered box named by its heading. */
public class Card extends Section {
    private final Div head = new Div();

    public Card(String title) {
        var heading = new H2(title);
        heading.setId("card-" + UUID.randomUUID());
        heading.addClassName("st-card-title");
        head.addClassName("st-card-head");
        head.add(heading);
        addClassNames("st-card");
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(head);
    }

    /** Secondary words beside the heading. */
    public Card subtitle(String text) {
        var subtitle = new Span(text);
        subtitle.addClassName("st-secondary");
        head.add(subtitle);
        return this;
    }

    /** Links or buttons at the right of the heading. */
    public Card actions(Component... components) {
        HtmlContainer actions = new Div(components);
        actions.addClassNames("st-card-actions", "st-no-print");
        head.add(actions);
        return this;
    }
}
