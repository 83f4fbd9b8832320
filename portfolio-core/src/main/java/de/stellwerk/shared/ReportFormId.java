package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A form that was handed out to be filled in. */
public record ReportFormId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static ReportFormId next() {
        return new ReportFormId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
