package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One revision of a monthly status report. */
public record StatusReportId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static StatusReportId next() {
        return new StatusReportId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
