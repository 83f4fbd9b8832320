package de.stellwerk.reports.slides;

/** The line around or of a shape. */
public record Stroke(String colour, double width, Style style) {
    /** How it is broken. */
    public enum Style {
        SOLID,
        DASHED,
        DOTTED_ARROW
    }

    public static Stroke solid(String colour, double width) {
        return new Stroke(colour, width, Style.SOLID);
    }

    public static Stroke dashed(String colour, double width) {
        return new Stroke(colour, width, Style.DASHED);
    }

    /** Goes on: dots that end in an arrow. */
    public static Stroke arrow(String colour, double width) {
        return new Stroke(colour, width, Style.DOTTED_ARROW);
    }
}
