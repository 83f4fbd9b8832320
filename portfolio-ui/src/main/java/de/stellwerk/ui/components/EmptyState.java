package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One sentence that says what is missing, and what to do about it. */
public class EmptyState extends Div {
    public EmptyState(String sentence, Component... actions) {
        addClassName("st-empty");
        add(new Paragraph(sentence));
        add(actions);
    }
}
