package de.stellwerk.reports.office;

import de.stellwerk.measure.Delay;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.Quarter;
import de.stellwerk.status.ReportState;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The German words and formats that all documents share. */
public final class Wording {
    /** Stands for "no value"; 0 is a number. */
    public static final String NONE = "–";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private Wording() {}

    public static String day(@Nullable LocalDate day) {
        return day == null ? NONE : DAY.format(day);
    }

    /** The day in Germany, whatever the machine's time zone is. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Clocks.BERLIN);
    }

    public static String date(@Nullable ImpreciseDate date) {
        return date == null ? NONE : date.format(Locale.GERMANY);
    }

    /** Personalmangel: zwei Stellen sind unbesetzt. */
    public static String delay(@Nullable Delay delay) {
        if (delay == null) {
            return NONE;
        }
        return delay.text() == null ? category(delay.category()) : category(delay.category()) + ": " + delay.text();
    }

    private static String category(DelayCategory category) {
        return switch (category) {
            case STAFF_SHORTAGE -> "Personalmangel";
            case PROCUREMENT -> "Vergabe";
            case FUNDING -> "Finanzierung";
            case TECHNOLOGY -> "Technik";
            case PREDECESSOR -> "Vorgänger";
            case DECISION -> "Entscheidung";
            case LEGAL -> "Recht";
            case SCOPE -> "Umfang";
            case EXTERNAL -> "Dritte";
            case OTHER -> "Sonstiges";
        };
    }

    public static String monthName(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.GERMANY);
    }

    public static String month(@Nullable YearMonth month) {
        return month == null ? NONE : monthName(month) + " " + month.getYear();
    }

    public static String quarter(Quarter quarter) {
        return quarter.number() + ". Quartal " + quarter.year();
    }

    public static String shortQuarter(Quarter quarter) {
        return "Q" + quarter.number() + " " + quarter.year();
    }

    /** Signed with a real minus sign: +31, 0, −5. */
    public static String signed(int days) {
        return days > 0 ? "+" + days : days < 0 ? "\u2212" + -days : "0";
    }

    /** Without cents unless there are some: 1.240.000 €. */
    public static String euro(Money money) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(money.amount())
                + "\u00A0€";
    }

    public static String days(int days) {
        return days + "\u00A0" + (Math.abs(days) == 1 ? "Tag" : "Tage");
    }

    public static String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? NONE : text;
    }

    public static String state(MeasureState state) {
        return switch (state) {
            case IDEA -> "Idee";
            case PLANNED -> "geplant";
            case ACTIVE -> "laufend";
            case ON_HOLD -> "ruhend";
            case DONE -> "fertig";
            case CANCELLED -> "verworfen";
        };
    }

    public static String state(ReportState state) {
        return switch (state) {
            case DRAFT -> "Entwurf";
            case SUBMITTED -> "eingereicht";
            case RETURNED -> "zurückgegeben";
            case RELEASED -> "freigegeben";
        };
    }

    public static String priority(@Nullable Priority priority) {
        return switch (priority) {
            case null -> NONE;
            case LOW -> "niedrig";
            case MEDIUM -> "mittel";
            case HIGH -> "hoch";
        };
    }
}
