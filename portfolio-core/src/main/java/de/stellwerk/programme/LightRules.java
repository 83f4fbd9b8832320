package de.stellwerk.programme;

import de.stellwerk.shared.Check;

/**
 * From when on facts make a computed light yellow or red (decision 30).
 *
 * @param redAfterMonths an end is yellow after the agreed day and red after so many months more; 0 to 36
 * @param manyRisks so many open risks make quality yellow; 1 to 100
 * @param redAfterDays a decision is yellow when it is overdue and red after so many days; 0 to 1,000
 */
public record LightRules(int redAfterMonths, int manyRisks, int redAfterDays) {
    /** Until a programme says otherwise. */
    public static final LightRules USUAL = new LightRules(3, 5, 90);

    private static final int MOST_MONTHS = 36;
    private static final int MOST_RISKS = 100;
    private static final int MOST_DAYS = 1_000;

    void check(Check check) {
        between(redAfterMonths, 0, MOST_MONTHS, "redAfterMonths", check);
        between(manyRisks, 1, MOST_RISKS, "manyRisks", check);
        between(redAfterDays, 0, MOST_DAYS, "redAfterDays", check);
    }

    private static void between(int number, int least, int most, String field, Check check) {
        check.that(number >= least && number <= most, "lightRules." + field, "numberBetween", least, most);
    }
}
