package de.stellwerk.form;

/**
 * A field in which form and report do not say the same, or no longer what stood on the form at first.
 *
 * @param then what the form proposed
 * @param now what the report says
 * @param filled what the form says
 */
public record FormDifference(FormField field, FormContent then, FormContent now, FormContent filled, Kind kind) {
    /** Who changed the field since the form was handed out. */
    public enum Kind {
        /** The form alone: it is taken over. */
        FORM,

        /** The report alone: it stays. */
        REPORT,

        /** Both: somebody has to say which counts. */
        BOTH
    }
}
