package de.stellwerk.measure;

import java.util.Set;

/** Which measures a caller sees: all, or those with one of the units. */
record Visibility(boolean all, Set<String> units) {
    boolean covers(Measure measure) {
        return all || MeasureText.units(measure).stream().anyMatch(units::contains);
    }
}
