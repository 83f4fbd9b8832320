package de.stellwerk.ui;

import com.vaadin.flow.component.html.Span;

/** Mark and name of the product. */
final class Brand {
    private Brand() {}

    static Span inline() {
        var brand = new Span("Stellwerk");
        brand.addClassName("st-brand");
        return brand;
    }
}
