package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A message above the content, with what can be done about it; read out at once. */
public final class MessageCard extends Div {
    /** How it looks. */
    public enum Tone {
        ERROR,
        WARNING,
        DONE,
        NOTE
    }

    public MessageCard(Tone tone, String text, Component... more) {
        addClassNames("st-message", "st-message-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        getElement().setAttribute("role", tone == Tone.ERROR ? "alert" : "status");
        var words = new Span(text);
        words.addClassName("st-message-text");
        add(words);
        add(more);
    }

    /** @param action what the button does */
    public MessageCard with(String label, Runnable action) {
        add(new Button(label, _ -> action.run()));
        return this;
    }
}
