package de.stellwerk.reports.office;

import de.stellwerk.shared.Light;
import org.jspecify.annotations.Nullable;

/** A reported light as printed: symbol and word, so that it is told apart without colour. */
public enum Lamp {
    GREEN("\u25CF", "Grün", "007328"),
    YELLOW("\u25B2", "Gelb", "D58100"),
    RED("\u2B22", "Rot", "C31C13"),
    OPEN("\u2B1A", "Offen", "5B6185");

    /** Holds the symbols; Word and Excel fall back to DejaVu Sans where it is missing. */
    public static final String FONT = "Segoe UI Symbol";

    private final String symbol;
    private final String word;
    private final String colour;

    Lamp(String symbol, String word, String colour) {
        this.symbol = symbol;
        this.word = word;
        this.colour = colour;
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
