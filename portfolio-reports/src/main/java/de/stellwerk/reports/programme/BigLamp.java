package de.stellwerk.reports.programme;

import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.slides.Box;
import de.stellwerk.reports.slides.Page;
import de.stellwerk.reports.slides.Para;
import de.stellwerk.reports.slides.Stroke;
import de.stellwerk.shared.Light;
import org.apache.poi.sl.usermodel.ShapeType;
import org.jspecify.annotations.Nullable;

/** A light as a real shape with its word, for those who do not see it one thing. */
final class BigLamp {
    private static final String YELLOW = "FFA305";

    private BigLamp() {}

    /** The shape is as high as the word's size says. */
    static void reported(Page page, double x, double y, double size, double width, @Nullable Light light) {
        var lamp = Lamp.of(light);
        var group = page.group(new Box(x, y, width, size * 1.2), "Ampel", "gemeldet " + lamp.word());
        var shape = new Box(x + 1, y + size * 0.12, size, size * 0.96);
        switch (lamp) {
            case GREEN -> group.shape(ShapeType.ELLIPSE, shape, lamp.colour(), Stroke.solid(lamp.colour(), 1));
            case YELLOW -> group.shape(ShapeType.TRIANGLE, shape, YELLOW, Stroke.solid(lamp.outlineColour(), 2));
            case RED -> group.shape(ShapeType.OCTAGON, shape, lamp.colour(), Stroke.solid(lamp.colour(), 1));
            case OPEN -> group.shape(ShapeType.RECT, shape, null, Stroke.dashed(lamp.colour(), 1.5));
        }
        var word = Para.of(Span.bold(lamp.word(), size)).line(size * 1.2);
        group.text(new Box(x + size * 1.35, y, width - size * 1.35, size * 1.2), word);
    }

    /** In outline, with ≠ where the reported one differs; nothing where nothing was computed. */
    static void computed(
            Page page, double x, double y, double size, double width, @Nullable Light light, @Nullable Light reported) {
        if (light == null) {
            return;
        }
        var lamp = Lamp.of(light);
        var differs = reported != null && reported != light;
        var group = page.group(
                new Box(x, y, width, size * 1.2),
                "Ampel berechnet",
                "berechnet " + lamp.word() + (differs ? ", weicht ab" : ""));
        var shape = new Box(x + 1, y + size * 0.14, size * 0.92, size * 0.92);
        var type = switch (lamp) {
            case GREEN -> ShapeType.ELLIPSE;
            case YELLOW -> ShapeType.TRIANGLE;
            case RED -> ShapeType.OCTAGON;
            case OPEN -> ShapeType.RECT;
        };
        group.shape(type, shape, Palette.WHITE, Stroke.solid(lamp.outlineColour(), 1.25));
        var word = Para.of(Span.plain("berechnet " + lamp.word(), size), Span.bold(differs ? "\u00A0≠" : "", size));
        group.text(new Box(x + size * 1.35, y, width - size * 1.35, size * 1.2), word);
    }
}
