package de.stellwerk.ui;

import com.vaadin.flow.component.Html;

/** Mark (a line that branches before a signal) and name of the product. */
public final class Brand {
    private static final String MARK =
            "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\""
                    + " stroke-linecap=\"round\"><rect x=\"1.5\" y=\"1.5\" width=\"21\" height=\"21\" rx=\"3\"/>"
                    + "<path d=\"M5 17h14M8 17L17 8\"/><circle cx=\"7.5\" cy=\"7.5\" r=\"1.75\" fill=\"currentColor\"/></svg>";

    private Brand() {}

    public static Html inline() {
        return new Html("<span class=\"st-brand\">" + MARK + "<span>Stellwerk</span></span>");
    }

    /** As a link to the front page. */
    static Html link() {
        return new Html("<a class=\"st-brand\" href=\"\">" + MARK + "<span>Stellwerk</span></a>");
    }
}
