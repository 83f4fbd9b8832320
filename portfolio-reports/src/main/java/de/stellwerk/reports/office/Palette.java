package de.stellwerk.reports.office;

/** The colours of all documents as RRGGBB. */
public final class Palette {
    public static final String TEXT = "131525";
    public static final String SECONDARY = "51577A";
    public static final String DARK_HEAD = "1D2034";
    public static final String LIGHT_HEAD = "E8E9EF";
    public static final String STRONG_LINE = "6E7597";
    public static final String ROW_LINE = "C0C3D5";
    public static final String NOTE = "FFE7B6";
    public static final String NOTE_TEXT = "734000";
    public static final String NOTE_BAR = "925400";
    /** Ground of a cell that is to be filled in. */
    public static final String INPUT = "FFF4C2";

    public static final String WHITE = "FFFFFF";

    private Palette() {}
}
