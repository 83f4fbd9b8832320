package de.stellwerk.ui.register;

import de.stellwerk.risk.RiskClass;
import de.stellwerk.risk.RiskLevel;
import de.stellwerk.risk.RiskStanding;
import de.stellwerk.status.RegisterEntry;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Narrows a register of risks by how bad they are and where they lie. Nothing chosen narrows nothing. */
record RiskChoice(Set<RiskClass> classes, Set<RiskLevel> levels) {
    static final RiskChoice NONE = new RiskChoice(Set.of(), Set.of());

    RiskChoice {
        classes = Set.copyOf(classes);
        levels = Set.copyOf(levels);
    }

    boolean test(RegisterEntry entry, RiskStanding standing) {
        return equals(NONE)
                || standing.of(entry.key())
                        .filter(r -> classes.isEmpty() || classes.contains(r.classOfValue()))
                        .filter(r -> levels.isEmpty() || levels.contains(r.level()))
                        .isPresent();
    }

    RiskChoice withClasses(Set<RiskClass> value) {
        return new RiskChoice(value, levels);
    }

    RiskChoice withLevels(Set<RiskLevel> value) {
        return new RiskChoice(classes, value);
    }

    /** Constants in an address; what means nothing is passed over. */
    static <E extends Enum<E>> Set<E> parse(Class<E> type, String text) {
        var names = Arrays.asList(text.toUpperCase(Locale.ROOT).split(","));
        return EnumSet.allOf(type).stream()
                .filter(e -> names.contains(e.name()))
                .collect(Collectors.toSet());
    }

    static String said(Set<? extends Enum<?>> chosen) {
        return chosen.stream()
                .sorted()
                .map(e -> e.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }
}
