package de.stellwerk.ui;

import java.util.Locale;

/** The four groups of the navigation. A view joins one by the hundreds of {@code @Menu(order = …)}: 101 is in the first. */
enum NavGroup {
    STEER,
    REPORT,
    MEANS,
    SYSTEM;

    static NavGroup of(double order) {
        return values()[Math.clamp((int) order / 100 - 1, 0, values().length - 1)];
    }

    String key() {
        return "nav.group." + name().toLowerCase(Locale.ROOT);
    }
}
