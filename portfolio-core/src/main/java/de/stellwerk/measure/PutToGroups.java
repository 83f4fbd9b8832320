package de.stellwerk.measure;

import de.stellwerk.access.Caller;
import de.stellwerk.shared.MeasureId;
import java.util.Set;

/** What was put to consulted bodies; told by whoever keeps the consultations. */
public interface PutToGroups {
    /** Names under which consultations and measures have the bodies for which the caller speaks. */
    Set<String> groupsOf(Caller caller);

    /** Measures about which one of the groups was asked. */
    Set<MeasureId> measuresPutTo(Caller caller, Set<String> groups);
}
