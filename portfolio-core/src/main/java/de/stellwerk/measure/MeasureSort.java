package de.stellwerk.measure;

/** Order of a list of measures; equal ones follow by code. */
public record MeasureSort(By by, boolean ascending) {
    /** What can be sorted by. */
    public enum By {
        CODE,
        TITLE,
        LIGHT,
        PRIORITY,
        COST_CLASS,
        STATE,
        START,
        END,
        RESPONSIBLE
    }

    public static final MeasureSort BY_CODE = new MeasureSort(By.CODE, true);
}
