package de.stellwerk.form;

import de.stellwerk.measure.Alias;
import de.stellwerk.measure.Measure;
import de.stellwerk.shared.Violation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which measure an old form means. */
final class ArchivedMeasures {
    /** In this order: what is found by one way is not looked for by the next. */
    private static final List<BiPredicate<Measure, String>> WAYS = List.of(
            (m, said) -> begins(said, m.code()),
            (m, said) -> Stream.of(m.title(), m.displayTitle()).anyMatch(t -> said.equals(plain(t))),
            (m, said) -> m.label() != null && begins(said, m.label()),
            (m, said) -> m.aliases().stream().map(Alias::text).anyMatch(a -> begins(said, a)),
            (m, said) -> said.endsWith(plain(m.title())));

    private final Collection<Measure> measures;

    ArchivedMeasures(Collection<Measure> measures) {
        this.measures = measures;
    }

    /** @return {@code null}: none, or more than one, which is told as a problem */
    @Nullable
    Measure find(String text, Collection<Violation> problems) {
        var said = plain(text);
        for (var way : WAYS) {
            var found = measures.stream().filter(m -> way.test(m, said)).toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
            if (!found.isEmpty()) {
                problems.add(Violation.of(
                        "measure",
                        "archiveMeasureAmbiguous",
                        shown(text),
                        String.join(", ", found.stream().map(Measure::code).toList())));
                return null;
            }
        }
        problems.add(Violation.of("measure", "archiveMeasureUnknown", shown(text)));
        return null;
    }

    /** As a word of its own: B1-A is not B1-AB. */
    private static boolean begins(String said, String code) {
        var start = plain(code);
        return !start.isEmpty()
                && said.startsWith(start)
                && (said.length() == start.length() || !Character.isLetterOrDigit(said.charAt(start.length())));
    }

    private static String plain(String text) {
        return text.replace('\u2013', '-').replaceAll("\\s+", " ").strip().toLowerCase(Locale.GERMAN);
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + " …";
    }
}
