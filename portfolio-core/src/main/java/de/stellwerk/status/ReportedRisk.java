package de.stellwerk.status;

import java.util.UUID;

/**
 * A risk as a report tells it.
 *
 * @param key the same through all reports that carry the risk on
 * @param closed does not threaten any more; not carried on to the next report
 */
public record ReportedRisk(UUID key, String text, boolean closed) {}
