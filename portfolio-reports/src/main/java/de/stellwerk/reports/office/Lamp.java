package de.stellwerk.reports.office;

import de.stellwerk.shared.Light;
import org.jspecify.annotations.Nullable;

/** A light as printed: symbol and word, so that it is told apart without colour; filled as reported, in outline as computed. */
public enum Lamp {
    GREEN("\u25CF", "\u25CB", "Grün", "007328", "007328"),
    YELLOW("\u25B2", "\u25B3", "Gelb", "D58100", "844B00"),
    RED("\u2B22", "\u2B21", "Rot", "C31C13", "C31C13"),
    OPEN("\u2B1A", "\u2B1A", "Offen", "5B6185", "5B6185");

    /** Holds the symbols; Word and Excel fall back to DejaVu Sans where it is missing. */
    public static final String FONT = "Segoe UI Symbol";

    private final String symbol;
    private final String outline;
    private final String word;
    private final String colour;
    private final String outlineColour;

    Lamp(String symbol, String outline, String word, String colour, String outlineColour) {
        this.symbol = symbol;
        this.outline = outline;
        this.word = word;
        this.colour = colour;
        this.outlineColour = outlineColour;
    }

    /** What is read out in place of a symbol; the word of the light follows it. */
    static String spoken(String symbol) {
        return OPEN.symbol.equals(symbol) ? "Ampel" : "\u25CB\u25B3\u2B21".contains(symbol) ? "berechnet" : "gemeldet";
    }

    /** {@code null}: nothing was reported. */
    public static Lamp of(@Nullable Light light) {
        return switch (light) {
            case null -> OPEN;
            case GREEN -> GREEN;
            case YELLOW -> YELLOW;
            case RED -> RED;
        };
    }

    public String symbol() {
        return symbol;
    }

    /** The symbol of a computed light. */
    public String outline() {
        return outline;
    }

    /** Colour of the symbol of a computed light. */
    public String outlineColour() {
        return outlineColour;
    }

    public String word() {
        return word;
    }

    /** Colour of the symbol; the word stays in text colour. */
    public String colour() {
        return colour;
    }

    /** Symbol, no-break space, word. */
    public String text() {
        return symbol + "\u00A0" + word;
    }
}
