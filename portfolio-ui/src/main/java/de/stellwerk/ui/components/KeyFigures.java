package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A row of facts, each with a small name over its value. */
public class KeyFigures extends DescriptionList {
    public KeyFigures() {
        addClassName("st-key-figures");
    }

    public KeyFigures figure(String name, Component... value) {
        var pair = new Div(new Term(name), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
