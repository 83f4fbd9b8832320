package de.stellwerk.ui.components;

import com.vaadin.flow.component.UI;
import de.stellwerk.access.Caller;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.PersonId;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says things in one language: messages, names of enum constants, dates, amounts and distances in days. */
public record Words(Locale locale) {
    /** Stands where there is nothing to say. */
    public static final String NONE = "–";

    private static final char HARD_SPACE = '\u00a0';

    /** In the language of the page that is being built. */
    public static Words here() {
        return new Words(UI.getCurrent().getLocale());
    }

    public String text(String key, Object... args) {
        return Messages.text(locale, key, args);
    }

    /** The word of a constant, from the message {@code enum.<class>.<constant>}; a dash for {@code null}. */
    public String of(@Nullable Enum<?> constant) {
        return constant == null
                ? NONE
                : text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The name of somebody who did something; who has none any more was erased. @param name as known today */
    public String person(@Nullable PersonId person, Optional<String> name) {
        return name.orElseGet(() -> text(Caller.SYSTEM.equals(person) ? "journal.program" : "journal.erased"));
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? NONE : ImpreciseDate.day(day).format(locale);
    }

    public String date(@Nullable ImpreciseDate date) {
        return date == null ? NONE : date.format(locale);
    }

    /** A date as services state it (2020-10-31, 2020-10, 2020-Q4, 2020-H2, 2020), as exact as it is. */
    public String statedDate(String iso) {
        return ImpreciseDates.parse(iso).map(this::date).orElse(iso);
    }

    /** Juni 2020. */
    public String month(YearMonth month) {
        return monthName(month) + " " + month.getYear();
    }

    /** Juni. */
    public String monthName(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** Jun; with the year in January and where {@code withYear}: Jan 20. */
    public String shortMonth(YearMonth month, boolean withYear) {
        String name = month.getMonth()
                .getDisplayName(TextStyle.SHORT_STANDALONE, locale)
                .replace(".", "");
        String shortName = name.length() > 3 ? name.substring(0, 3) : name;
        return withYear || month.getMonthValue() == 1
                ? shortName + " %02d".formatted(month.getYear() % 100)
                : shortName;
    }

    /** 10.07.2020, 10:40 Uhr. */
    public String dateTime(Instant at) {
        var local = at.atZone(Clocks.BERLIN);
        return text("words.dateTime", date(local.toLocalDate()), local.format(DateTimeFormatter.ofPattern("HH:mm")));
    }

    /** The day in Berlin. */
    public String date(Instant at) {
        return date(at.atZone(Clocks.BERLIN).toLocalDate());
    }

    /** 800.000–1.500.000 €. */
    public String range(Money min, Money max) {
        return whole(min) + "–" + whole(max) + HARD_SPACE + "€";
    }

    private String whole(Money money) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        return format.format(money.amount());
    }

    /** Distance to a legal deadline: 30 Tage nach Frist, 32 Tage vor Frist, Frist heute. */
    public String toDeadline(int daysLeft) {
        if (daysLeft == 0) {
            return text("words.deadlineToday");
        }
        return text(daysLeft < 0 ? "words.afterDeadline" : "words.beforeDeadline", Math.abs(daysLeft));
    }

    /** How a computed end lies to a legal deadline: 30 Tage nach Frist, 32 Tage vor Frist, am Tag der Frist. */
    public String margin(int days) {
        if (days == 0) {
            return text("words.endsOnDeadline");
        }
        return text(days < 0 ? "words.endsAfterDeadline" : "words.endsBeforeDeadline", Math.abs(days));
    }

    /** Distance to a date of one's own: in 53 Tagen, heute, 10 Tage überfällig. */
    public String toDate(int daysLeft) {
        if (daysLeft == 0) {
            return text("words.today");
        }
        return text(daysLeft < 0 ? "words.overdue" : "words.inDays", Math.abs(daysLeft));
    }
}
