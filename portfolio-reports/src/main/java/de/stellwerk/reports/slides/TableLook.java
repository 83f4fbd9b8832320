package de.stellwerk.reports.slides;

/** How dense a table is; sizes in points. */
public enum TableLook {
    ROOMY(12, 6.4),
    TIGHT(12, 4.2),
    SMALL(11, 3),
    DECISIONS(13, 4.5);

    private static final double DECISION_LINE = 16;
    private final double size;
    private final double padding;

    TableLook(double size, double padding) {
        this.size = size;
        this.padding = padding;
    }

    /** Of its text. */
    public double size() {
        return size;
    }

    double line() {
        return this == DECISIONS ? DECISION_LINE : size * 1.2;
    }

    double padding() {
        return padding;
    }
}
