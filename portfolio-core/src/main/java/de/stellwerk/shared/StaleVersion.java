package de.stellwerk.shared;

import java.time.Instant;
import java.util.List;

/** Somebody else was faster: what is stored now, who stored it and which fields differ from what the caller started from. */
public class StaleVersion extends RuntimeException {
    private final transient Object current;
    private final transient PersonId changedBy;
    private final transient Instant changedAt;
    private final transient List<String> changedFields;

    public StaleVersion(Object current, PersonId changedBy, Instant changedAt, List<String> changedFields) {
        super("stale version");
        this.current = current;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
        this.changedFields = List.copyOf(changedFields);
    }

    /** The stored state, of the type that the caller tried to write. */
    public Object current() {
        return current;
    }

    public PersonId changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Names of the top-level fields that changed since the caller's version. */
    public List<String> changedFields() {
        return changedFields;
    }
}
