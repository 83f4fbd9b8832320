package de.stellwerk.ui.measure;

import de.stellwerk.status.ReportState;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;

/** State of a report; released ones carry a lock, because nothing changes them any more. */
final class ReportStateTag extends Tag {
    ReportStateTag(ReportState state) {
        super(Words.here().of(state), kind(state));
        if (state == ReportState.RELEASED) {
            addComponentAsFirst(Icons.LOCK.create());
        }
    }

    private static Kind kind(ReportState state) {
        return switch (state) {
            case DRAFT, RETURNED -> Kind.WAITING;
            case SUBMITTED -> Kind.PLANNED;
            case RELEASED -> Kind.DONE;
        };
    }
}
