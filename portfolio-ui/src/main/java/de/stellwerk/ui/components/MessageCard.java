package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message above the content that stays until it is settled; screen readers say it at once. */
public class MessageCard extends Div {
    public MessageCard() {
        addClassName("st-message");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** How things stand, where nothing is wrong. */
    public void tell(String text, Component... actions) {
        show(text, actions);
        addClassName("st-told");
    }

    public void show(String text, Component... actions) {
        removeClassName("st-told");
        removeAll();
        add(new Paragraph(text));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("st-message-actions");
            add(row);
        }
        setVisible(true);
    }

    public void hide() {
        removeAll();
        setVisible(false);
    }
}
