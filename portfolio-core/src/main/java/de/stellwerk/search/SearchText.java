package de.stellwerk.search;

import de.stellwerk.shared.Quarter;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, taken apart: a month or a quarter in one of the forms in which people write them, and the words beside it.
 *
 * @param words lower case, without month and quarter
 */
record SearchText(
        String words, @Nullable YearMonth month, @Nullable Quarter quarter) {
    private static final Pattern QUARTER =
            Pattern.compile("(?i)\\bQ([1-4])[ /.-]?(\\d{4})\\b|\\b(\\d{4})[ /.-]?Q([1-4])\\b");
    private static final Pattern MONTH = Pattern.compile("\\b(\\d{4})-(\\d{2})\\b|\\b(\\d{1,2})[./](\\d{4})\\b");
    private static final Pattern NAMED = Pattern.compile("(?U)\\b(\\p{L}{3,9})\\.? (\\d{4})\\b");

    static SearchText of(String typed) {
        var text = typed.strip();
        var quarter = QUARTER.matcher(text);
        if (quarter.find()) {
            return new SearchText(rest(text, quarter.toMatchResult()), null, quarter(quarter.toMatchResult()));
        }
        return Stream.of(MONTH, NAMED)
                .flatMap(p -> p.matcher(text).results())
                .flatMap(m -> month(m).map(found -> new SearchText(rest(text, m), found, null)).stream())
                .findFirst()
                .orElseGet(() -> new SearchText(text.toLowerCase(Locale.GERMAN), null, null));
    }

    private static String rest(String text, MatchResult match) {
        return (text.substring(0, match.start()) + text.substring(match.end()))
                .strip()
                .toLowerCase(Locale.GERMAN);
    }

    private static Quarter quarter(MatchResult m) {
        return m.group(1) != null
                ? new Quarter(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)))
                : new Quarter(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)));
    }

    private static Optional<YearMonth> month(MatchResult m) {
        if (m.groupCount() == 2) {
            return named(m.group(1)).map(month -> YearMonth.of(Integer.parseInt(m.group(2)), month));
        }
        var first = m.group(1) != null;
        var month = Integer.parseInt(m.group(first ? 2 : 3));
        var year = Integer.parseInt(m.group(first ? 1 : 4));
        return month < 1 || month > 12 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
    }

    /** By its name or the start of it, in German or English. */
    private static Optional<Month> named(String word) {
        var start = word.toLowerCase(Locale.GERMAN);
        return Stream.of(Month.values())
                .filter(m -> Stream.of(Locale.GERMAN, Locale.ENGLISH)
                        .map(l -> m.getDisplayName(TextStyle.FULL_STANDALONE, l).toLowerCase(Locale.GERMAN))
                        .anyMatch(name -> name.startsWith(start)))
                .findFirst();
    }

    /** Whether one of the texts holds the words. */
    boolean in(@Nullable String... texts) {
        return Stream.of(texts)
                .anyMatch(t -> t != null && t.toLowerCase(Locale.GERMAN).contains(words));
    }
}
