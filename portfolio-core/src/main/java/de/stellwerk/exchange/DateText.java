package de.stellwerk.exchange;

import de.stellwerk.shared.ImpreciseDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads dates as people write them, never more exactly than they are stated. */
public final class DateText {
    private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern GERMAN_MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("Q([1-4])[ /](\\d{4})");
    private static final Pattern QUARTER_IN_WORDS = Pattern.compile("([1-4])\\. ?Quartal (\\d{4})");
    private static final Pattern ISO_QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern HALF = Pattern.compile("([12])\\. ?(?:Halbjahr|Hj\\.?) (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    private DateText() {}

    public static Optional<ImpreciseDate> parse(String stated) {
        var text = stated.strip().replaceAll("\\s+", " ");
        return day(text)
                .map(ImpreciseDate::day)
                .or(() -> month(text).map(m -> ImpreciseDate.month(m.getYear(), m.getMonthValue())))
                .or(() -> match(QUARTER, text, m -> ImpreciseDate.quarter(number(m, 2), number(m, 1))))
                .or(() -> match(QUARTER_IN_WORDS, text, m -> ImpreciseDate.quarter(number(m, 2), number(m, 1))))
                .or(() -> match(ISO_QUARTER, text, m -> ImpreciseDate.quarter(number(m, 1), number(m, 2))))
                .or(() -> match(HALF, text, m -> ImpreciseDate.halfYear(number(m, 2), number(m, 1))))
                .or(() -> match(YEAR, text, m -> ImpreciseDate.year(number(m, 1))));
    }

    static Optional<LocalDate> day(String text) {
        return match(GERMAN_DAY, text.strip(), m -> LocalDate.of(number(m, 3), number(m, 2), number(m, 1)))
                .or(() -> match(ISO_DAY, text.strip(), m -> LocalDate.of(number(m, 1), number(m, 2), number(m, 3))));
    }

    public static Optional<YearMonth> month(String text) {
        return match(GERMAN_MONTH, text.strip(), m -> YearMonth.of(number(m, 2), number(m, 1)))
                .or(() -> match(ISO_MONTH, text.strip(), m -> YearMonth.of(number(m, 1), number(m, 2))))
                .or(() -> match(NAMED_MONTH, text.strip(), Function.identity())
                        .flatMap(m -> named(m.group(1)).map(month -> YearMonth.of(number(m, 2), month))));
    }

    private static Optional<Month> named(String name) {
        return Arrays.stream(Month.values())
                .filter(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, Locale.GERMAN)
                        .toLowerCase(Locale.GERMAN)
                        .startsWith(name.toLowerCase(Locale.GERMAN)))
                .findFirst();
    }

    /** A day that the calendar does not have, such as 31.02.2020, is no date. */
    private static <T> Optional<T> match(Pattern pattern, String text, Function<MatchResult, T> read) {
        var matcher = pattern.matcher(text);
        try {
            return matcher.matches() ? Optional.of(read.apply(matcher.toMatchResult())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
