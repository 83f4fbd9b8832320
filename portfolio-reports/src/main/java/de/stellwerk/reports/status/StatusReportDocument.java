package de.stellwerk.reports.status;

import de.stellwerk.status.StatusReport;

/**
 * Everything that one printed status report shows.
 *
 * @param municipality as displayed, marked where it is a sample: {@code Musterstadt (Beispieldaten)}
 * @param programme name of the programme
 * @param report with its responsible unit, state, revision and content
 */
public record StatusReportDocument(
        String municipality,
        String programme,
        String measureCode,
        String measureTitle,
        String blockCode,
        String blockName,
        StatusReport report) {}
