package de.stellwerk.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.Light;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A light as shape and word: filled where somebody reported it, outlined where it was computed. Colour never stands alone:
 * circle, triangle and octagon differ for who sees no red.
 */
public class TrafficLight extends Span {
    /** Filled = said, outline = computed. */
    public enum Kind {
        REPORTED,
        COMPUTED
    }

    /** 26, 16, 14 and 13 px. */
    public enum Size {
        LARGE,
        NORMAL,
        SMALL,
        TINY
    }

    /** @param light {@code null}: no released report, shown as an open square */
    public TrafficLight(@Nullable Light light, Kind kind, Size size, Locale locale) {
        addClassNames("st-light", "st-" + name(kind));
        if (size != Size.NORMAL) {
            addClassName("st-" + name(size));
        }
        var word = new Span(word(light, locale));
        word.addClassName("st-light-word");
        add(new Html(shape(light, kind)), word);
    }

    public TrafficLight(@Nullable Light light, Kind kind, Locale locale) {
        this(light, kind, Size.NORMAL, locale);
    }

    /** The shape alone, for a place where the word stands beside it. */
    public static Html shapeOnly(@Nullable Light light, Kind kind) {
        return new Html(shape(light, kind));
    }

    /** The same light in a browser's template; its item has the properties shape, see {@link #shape}, and word. */
    public static String template(Kind kind) {
        return "<span class=\"st-light st-" + name(kind)
                + "\"><span class=\"st-light-from\" .innerHTML=${item.shape}></span><span class=\"st-light-word\">${item.word}</span></span>";
    }

    public static String word(@Nullable Light light, Locale locale) {
        return Messages.text(locale, "light." + (light == null ? "open" : name(light)));
    }

    /** Markup of the shape, for a drawing made of text. */
    public static String shape(@Nullable Light light, Kind kind) {
        String outline = kind == Kind.COMPUTED ? " st-outline" : "";
        String form = switch (light) {
            case null -> "<rect class=\"st-open\" x=\"2.2\" y=\"2.2\" width=\"11.6\" height=\"11.6\"/>";
            case GREEN -> "<circle class=\"st-green%s\" cx=\"8\" cy=\"8\" r=\"6.5\"/>";
            case YELLOW -> "<path class=\"st-yellow%s\" stroke-linejoin=\"round\" d=\"M8 1.9L14.6 13.6H1.4z\"/>";
            case RED -> "<path class=\"st-red%s\" d=\"M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z\"/>";
        };
        return "<span class=\"st-light-shape\" aria-hidden=\"true\"><svg viewBox=\"0 0 16 16\">"
                + form.formatted(outline) + "</svg></span>";
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
