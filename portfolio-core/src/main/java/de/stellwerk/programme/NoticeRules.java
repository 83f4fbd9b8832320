package de.stellwerk.programme;

import de.stellwerk.shared.Check;

/**
 * How many working days before and after the due day people are reminded of a report that is not in (decision 33). 0: not at all.
 *
 * @param before the lead, so many days before the due day; 0 to 15
 * @param after the lead, so many days after it; 0 to 15
 * @param again the lead once more; 0 to 15, later than {@code after}
 * @param escalation the core team, so many days after it; 0 to 30
 */
public record NoticeRules(int before, int after, int again, int escalation) {
    /** Until a programme says otherwise. */
    public static final NoticeRules USUAL = new NoticeRules(3, 1, 5, 10);

    private static final int MOST_DAYS = 15;
    private static final int MOST_DAYS_TO_ESCALATION = 30;

    void check(Check check) {
        between(before, MOST_DAYS, "before", check);
        between(after, MOST_DAYS, "after", check);
        between(again, MOST_DAYS, "again", check);
        between(escalation, MOST_DAYS_TO_ESCALATION, "escalation", check);
        check.that(again == 0 || again > after, "noticeRules.again", "againTooEarly");
    }

    private static void between(int number, int most, String field, Check check) {
        check.that(number >= 0 && number <= most, "noticeRules." + field, "numberBetween", 0, most);
    }
}
