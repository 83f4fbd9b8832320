package de.stellwerk.ui.measure;

/** What a reader has chosen on the plan of a measure, for as long as its page is shown: it is drawn anew when the plan changes. */
final class PlanChoices {
    private int delay = 3;

    /** Months of the delay whose consequences are shown. */
    int delay() {
        return delay;
    }

    void delay(int months) {
        delay = months;
    }
}
