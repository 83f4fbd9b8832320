package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and values in the order of a printed form. */
public class FieldList extends DescriptionList {
    public FieldList() {
        addClassName("st-field-list");
    }

    /** A value of several components; each stands on a line of its own. */
    public FieldList field(String name, Component... values) {
        var description = new Description(values);
        add(new Term(name), description);
        return this;
    }

    /** A value in words; a dash where there is none. */
    public FieldList field(String name, @org.jspecify.annotations.Nullable String value) {
        var text = new Span(value == null || value.isBlank() ? Words.NONE : value);
        text.addClassName("st-prose");
        return field(name, text);
    }
}
