package de.stellwerk.measure;

/** A responsible unit; WITH (i. V. m.) and DEPUTY belong to the LEAD before them in the list. */
public record Responsible(String unit, Part role) {
    /** federführend, in Verbindung mit, Vertretung. */
    public enum Part {
        LEAD,
        WITH,
        DEPUTY
    }
}
