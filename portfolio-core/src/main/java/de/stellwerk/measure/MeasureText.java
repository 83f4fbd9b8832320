package de.stellwerk.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a measure is found by. */
final class MeasureText {
    private MeasureText() {}

    /** Every unit that is responsible or takes part. */
    static Set<String> units(Measure m) {
        var units = new TreeSet<String>();
        m.responsible().forEach(r -> units.add(r.unit()));
        m.participants().forEach(p -> units.add(p.unit()));
        return units;
    }

    /** Whether one of the units that are responsible or take part is wanted. */
    static boolean concerns(Measure m, Predicate<String> wanted) {
        return m.responsible().stream().map(Responsible::unit).anyMatch(wanted)
                || m.participants().stream().map(Participant::unit).anyMatch(wanted);
    }

    /** Tags in the form in which spelling variants are equal. */
    static Set<String> tags(Measure m) {
        return m.tags().stream().map(t -> normalTag(t.text())).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Lower case, without plural endings and with the grant's two names taken as one: the document calls the same grant
     * Modellkommune, Modellkommunen and Modellregionen (requirements row 19, inconsistency R24).
     */
    static String normalTag(String tag) {
        return tag.toLowerCase(Locale.GERMAN)
                .strip()
                .replaceAll("modell(kommunen|kommune|regionen|region)", "modellregion")
                .replaceAll("\\s+", " ");
    }

    /** The leading units, as a list shows and sorts them. */
    static @Nullable String responsible(Measure m) {
        var text = m.responsible().stream()
                .filter(r -> r.role() == Responsible.Part.LEAD)
                .map(Responsible::unit)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }

    /** Lower-case text in which the search looks. */
    static String searchable(Measure m) {
        var parts = new ArrayList<String>();
        parts.add(m.code());
        parts.add(m.label());
        m.aliases().forEach(a -> parts.add(a.text()));
        parts.addAll(List.of(m.title(), m.displayTitle()));
        parts.addAll(units(m));
        return parts.stream()
                .filter(p -> p != null)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.GERMAN);
    }
}
