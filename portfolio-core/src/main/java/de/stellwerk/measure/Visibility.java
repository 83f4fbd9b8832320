package de.stellwerk.measure;

import de.stellwerk.shared.MeasureId;
import java.util.Set;

/** Which measures a caller sees: all, or those with one of the units and those that were put to the own body. */
record Visibility(boolean all, Set<String> units, Set<MeasureId> put) {
    static final Visibility ALL = new Visibility(true, Set.of(), Set.of());

    boolean covers(Measure measure) {
        return all || put.contains(measure.id()) || MeasureText.concerns(measure, units::contains);
    }
}
