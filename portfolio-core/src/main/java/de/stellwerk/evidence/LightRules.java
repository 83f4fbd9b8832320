package de.stellwerk.evidence;

/**
 * From when on facts make a light yellow or red.
 *
 * @param redAfterMonths an end is yellow after the agreed day and red after so many months more; 0 to 36
 * @param manyRisks so many open risks make quality yellow; 1 to 100
 * @param redAfterDays a decision is yellow when it is overdue and red after so many days; 1 to 1,000
 */
public record LightRules(int redAfterMonths, int manyRisks, int redAfterDays) {
    /** Until a programme says otherwise. */
    public static final LightRules USUAL = new LightRules(3, 5, 90);
}
