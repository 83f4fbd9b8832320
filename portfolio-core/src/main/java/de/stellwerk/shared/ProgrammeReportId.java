package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One version of a quarterly programme report. */
public record ProgrammeReportId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static ProgrammeReportId next() {
        return new ProgrammeReportId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
