package de.stellwerk.ui.measure;

import de.stellwerk.measure.Delay;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.Responsible;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.shared.SourceRef;
import de.stellwerk.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** Fields of a measure in words. */
final class MeasureWords {
    private MeasureWords() {}

    /** The end, or that there is none. */
    static String end(Measure measure, Words words) {
        return measure.end() == null && measure.duration().ongoing()
                ? words.text("measure.ongoing")
                : words.date(measure.end());
    }

    /** The computed end; of one that goes on without end, that of its finite part and that it goes on. */
    static String end(MeasureDates dates, Words words) {
        var finish = words.date(dates.shownFinish());
        return dates.measure().duration().ongoing() ? words.text("measure.thenOngoing", finish) : finish;
    }

    /** Personalmangel; Personalmangel: zwei Stellen sind unbesetzt. */
    static String delay(@Nullable Delay delay, Words words) {
        if (delay == null) {
            return Words.NONE;
        }
        var category = words.of(delay.category());
        return delay.text() == null ? category : words.text("delay.said", category, delay.text());
    }

    /** 24 Monate; 6–12 Monate; 6 Monate, danach fortlaufend. */
    static String duration(Duration duration, Words words) {
        String months = months(duration.minMonths(), duration.maxMonths(), words);
        if (!duration.ongoing()) {
            return months;
        }
        return months.equals(Words.NONE) ? words.text("measure.ongoing") : words.text("measure.thenOngoing", months);
    }

    private static String months(@Nullable Integer min, @Nullable Integer max, Words words) {
        if (min == null && max == null) {
            return Words.NONE;
        }
        if (min == null || max == null || min.equals(max)) {
            return words.text("measure.months", min == null ? max : min);
        }
        return words.text("measure.monthRange", min, max);
    }

    /** The unit, marked where it only helps or stands in. */
    static String responsible(Responsible responsible, Words words) {
        return responsible.role() == Responsible.Part.LEAD
                ? responsible.unit()
                : words.text("measure.part", words.of(responsible.role()), responsible.unit());
    }

    /** E-Government-Strategie, Abschnitt 3.3.1; the given document where the source names none. */
    static String source(SourceRef source, @Nullable String document, Words words) {
        String title = source.document() == null ? document : source.document();
        if (source.section() == null) {
            return title == null ? Words.NONE : title;
        }
        String section = words.text("measure.section", source.section());
        return title == null ? section : title + ", " + section;
    }
}
