package de.stellwerk.status;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that the core team is asked for (requirements row 73).
 *
 * @param key the same through all reports that carry it on
 * @param due {@code null} only while the report is a draft
 * @param closed was decided or is not needed any more; not carried on
 */
public record NeededDecision(
        UUID key, String text, @Nullable LocalDate due, boolean closed) {}
