package de.stellwerk.ui.status;

import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.Violation;
import de.stellwerk.server.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How dates, months and lights read on screen. */
public final class Show {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Show() {}

    /** 10.07.2020, in both languages: the office writes it like that. A missing day is a dash. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    public static String day(@Nullable Instant at) {
        return at == null ? "–" : DAY.format(at.atZone(Clocks.BERLIN));
    }

    /** 10:42. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(Clocks.BERLIN));
    }

    /** Juni 2020. */
    public static String month(Locale locale, YearMonth month) {
        return monthName(locale, month) + " " + month.getYear();
    }

    /** Juni. */
    public static String monthName(Locale locale, YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** Jun. */
    public static String monthShort(Locale locale, YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return name.substring(0, Math.min(3, name.length()));
    }

    /** 2. Quartal 2020. */
    public static String quarter(Locale locale, Quarter quarter) {
        return Messages.text(locale, "report.quarter", quarter.number(), String.valueOf(quarter.year()));
    }

    public static String light(Locale locale, @Nullable Light light) {
        return Messages.text(locale, "lamp." + (light == null ? "OPEN" : light.name()));
    }

    /** A violation as a sentence. */
    public static String violation(Locale locale, Violation violation) {
        return Messages.text(
                locale, "rule." + violation.rule(), violation.args().toArray());
    }
}
