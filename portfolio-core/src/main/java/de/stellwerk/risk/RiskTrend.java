package de.stellwerk.risk;

import org.jspecify.annotations.Nullable;

/** How the value of a risk stands against the end of the last quarter; new: it had none then. */
public enum RiskTrend {
    NEW,
    RISEN,
    UNCHANGED,
    FALLEN;

    /** @param before as it stood at the end of the last quarter, {@code null}: not assessed then */
    public static RiskTrend of(@Nullable Risk before, Risk now) {
        if (before == null) {
            return NEW;
        }
        int moved = Integer.compare(now.value(), before.value());
        if (moved == 0) {
            return UNCHANGED;
        }
        return moved > 0 ? RISEN : FALLEN;
    }
}
