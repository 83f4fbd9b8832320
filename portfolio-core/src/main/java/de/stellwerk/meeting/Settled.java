package de.stellwerk.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Where the agenda took up a decision that was asked for. */
public record Settled(Meeting meeting, AgendaItem item) {
    /** Whether nothing is left to decide; else it is on an agenda to come, or was postponed. */
    public boolean done() {
        var result = item.outcome().result();
        return result != null && result.settled();
    }

    /** Days from the end of the month that first asked for it to the meeting; 0 if it came earlier. */
    public long latency(YearMonth first) {
        return Math.max(0, ChronoUnit.DAYS.between(first.atEndOfMonth(), day()));
    }

    private LocalDate day() {
        return meeting.date();
    }
}
