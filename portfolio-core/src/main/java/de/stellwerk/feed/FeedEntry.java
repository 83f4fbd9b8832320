package de.stellwerk.feed;

import de.stellwerk.governance.Body;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import java.time.YearMonth;

/** A day in a calendar. */
public sealed interface FeedEntry {
    Programme programme();

    /** Local day in Europe/Berlin. */
    LocalDate day();

    /** Stays the same when the day moves, so that a calendar program moves it too. */
    String key();

    /** Until this day the reports of a month are to be handed in. */
    record ReportsDue(Programme programme, YearMonth month, LocalDate day) implements FeedEntry {
        @Override
        public String key() {
            return "due-" + programme.key() + "-" + month;
        }
    }

    /** A milestone, on the last day that its date allows. */
    record MilestoneDay(Programme programme, Measure measure, Milestone milestone, ImpreciseDate date)
            implements FeedEntry {
        @Override
        public LocalDate day() {
            return date.date();
        }

        @Override
        public String key() {
            return "milestone-" + milestone.key();
        }
    }

    /** A body meets. */
    record MeetingDay(Programme programme, Body body, LocalDate day) implements FeedEntry {
        @Override
        public String key() {
            return "meeting-" + body.key() + "-" + day;
        }
    }
}
