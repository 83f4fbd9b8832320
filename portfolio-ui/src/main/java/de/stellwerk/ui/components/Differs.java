package de.stellwerk.ui.components;

import com.vaadin.flow.component.html.Span;
import de.stellwerk.shared.Light;

/** The sign beside a light that differs from the one that followed from the facts: a boxed ≠. */
public final class Differs extends Span {
    public Differs(Light reported, Light computed) {
        super("≠");
        var words = Words.here();
        addClassName("st-differs");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words.text("computed.differs", words.of(reported), words.of(computed)));
    }
}
