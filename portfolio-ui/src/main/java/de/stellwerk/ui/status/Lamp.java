package de.stellwerk.ui.status;

import com.vaadin.flow.component.html.Span;
import de.stellwerk.shared.Light;
import org.jspecify.annotations.Nullable;

/** A reported light: shape and word, never colour alone. */
public final class Lamp extends Span {
    private static final String OPEN = "<rect x='2.2' y='2.2' width='11.6' height='11.6' class='st-lamp-open'/>";

    public Lamp(@Nullable Light light) {
        this(light, Show.light(light));
    }

    public Lamp(@Nullable Light light, String word) {
        addClassName("st-lamp");
        var shape = new Span();
        shape.addClassName("st-lamp-shape");
        shape.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox='0 0 16 16' aria-hidden='true' focusable='false'>" + shape(light) + "</svg>");
        var text = new Span(word);
        text.addClassName("st-lamp-word");
        add(shape, text);
    }

    private static String shape(@Nullable Light light) {
        if (light == null) {
            return OPEN;
        }
        return switch (light) {
            case GREEN -> "<circle cx='8' cy='8' r='6.5' class='st-lamp-green'/>";
            case YELLOW -> "<polygon points='8,1.9 14.6,13.6 1.4,13.6' class='st-lamp-yellow'/>";
            case RED ->
                "<polygon points='5.3,1.5 10.7,1.5 14.5,5.3 14.5,10.7 10.7,14.5 5.3,14.5 1.5,10.7 1.5,5.3'"
                        + " class='st-lamp-red'/>";
        };
    }
}
