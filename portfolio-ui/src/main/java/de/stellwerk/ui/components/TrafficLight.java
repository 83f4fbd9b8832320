package de.stellwerk.ui.components;

import com.vaadin.flow.component.html.Span;
import de.stellwerk.shared.Light;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A reported light: filled shape and word; without a light a dashed square and "Offen". */
public class TrafficLight extends Span {
    /** Height of the shape: 26, 16, 14 and 13 px. */
    public enum Size {
        PROGRAMME,
        TABLE,
        DENSE,
        MATRIX
    }

    public TrafficLight(@Nullable Light light, Size size) {
        String name = light == null ? "open" : light.name().toLowerCase(Locale.ROOT);
        addClassNames("st-light", "st-light-" + name, "st-light-" + size.name().toLowerCase(Locale.ROOT));
        var shape = new Span();
        shape.addClassName("st-light-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        shape.getElement()
                .setProperty("innerHTML", "<svg viewBox=\"0 0 16 16\" focusable=\"false\">" + shape(light) + "</svg>");
        var words = Words.here();
        add(shape, new Span(light == null ? words.text("light.open") : words.of(light)));
    }

    private static String shape(@Nullable Light light) {
        return switch (light) {
            case null -> "<rect x=\"2.2\" y=\"2.2\" width=\"11.6\" height=\"11.6\"/>";
            case GREEN -> "<circle cx=\"8\" cy=\"8\" r=\"6.5\"/>";
            case YELLOW -> "<polygon points=\"8,1.9 14.6,13.6 1.4,13.6\"/>";
            case RED -> "<polygon points=\"5.3,1.5 10.7,1.5 14.5,5.3 14.5,10.7 10.7,14.5 5.3,14.5 1.5,10.7 1.5,5.3\"/>";
        };
    }
}
