package de.stellwerk.ui.components;

import de.stellwerk.shared.ImpreciseDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a date as a person types it: 10.07.2020, 2020-07-10, 07/2020, Juni 2020, Q4 2020, 2. Halbjahr 2020, 2021. */
final class ImpreciseDates {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("[Qq]\\s*([1-4])\\s*[/ ]\\s*(\\d{4})");
    private static final Pattern ISO_PERIOD = Pattern.compile("(\\d{4})-?([QH])([1-4])");
    private static final Pattern HALF =
            Pattern.compile("([12])\\.?\\s*(?:h|hj|halbjahr)\\.?\\s*(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private ImpreciseDates() {}

    /** Empty where the text is not a date. */
    static Optional<ImpreciseDate> parse(String input) {
        String text = input.strip();
        try {
            return Stream.of(days(text), months(text), periods(text))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImpreciseDate> days(String text) {
        Matcher german = DAY.matcher(text);
        if (german.matches()) {
            return Optional.of(
                    ImpreciseDate.day(LocalDate.of(number(german, 3), number(german, 2), number(german, 1))));
        }
        Matcher iso = ISO_DAY.matcher(text);
        return iso.matches()
                ? Optional.of(ImpreciseDate.day(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3))))
                : Optional.empty();
    }

    private static Optional<ImpreciseDate> months(String text) {
        Matcher numbers = MONTH.matcher(text);
        if (numbers.matches()) {
            return Optional.of(ImpreciseDate.month(number(numbers, 2), number(numbers, 1)));
        }
        Matcher iso = ISO_MONTH.matcher(text);
        if (iso.matches()) {
            return Optional.of(ImpreciseDate.month(number(iso, 1), number(iso, 2)));
        }
        Matcher named = NAMED_MONTH.matcher(text);
        return named.matches()
                ? month(named.group(1)).map(m -> ImpreciseDate.month(number(named, 2), m.getValue()))
                : Optional.empty();
    }

    private static Optional<ImpreciseDate> periods(String text) {
        Matcher iso = ISO_PERIOD.matcher(text);
        if (iso.matches()) {
            return Optional.of(
                    iso.group(2).equals("Q")
                            ? ImpreciseDate.quarter(number(iso, 1), number(iso, 3))
                            : ImpreciseDate.halfYear(number(iso, 1), number(iso, 3)));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Optional.of(ImpreciseDate.quarter(number(quarter, 2), number(quarter, 1)));
        }
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            return Optional.of(ImpreciseDate.halfYear(number(half, 2), number(half, 1)));
        }
        return YEAR.matcher(text).matches()
                ? Optional.of(ImpreciseDate.year(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static Optional<Month> month(String name) {
        String wanted = name.toLowerCase(Locale.GERMAN);
        return Stream.of(Month.values()).filter(m -> named(m, wanted)).findFirst();
    }

    private static boolean named(Month month, String wanted) {
        return Stream.of(Locale.GERMAN, Locale.ENGLISH)
                .map(locale ->
                        month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(locale))
                .anyMatch(full -> full.equals(wanted) || full.substring(0, 3).equals(wanted));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
