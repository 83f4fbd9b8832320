package de.stellwerk.ui.roadmap;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be shown or left out. */
public enum Layer {
    BASELINE,
    TIES,
    DEADLINES,
    CRITICAL,
    MILESTONES;

    /** Of a fresh page. */
    public static final Set<Layer> USUAL = Set.copyOf(EnumSet.complementOf(EnumSet.of(MILESTONES)));

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
