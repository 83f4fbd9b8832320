package de.stellwerk.status;

import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.StatusReportId;
import java.time.LocalDate;
import java.util.List;

/** The draft that corrects a released report: the same content under the next number. */
final class Revision {
    private Revision() {}

    static StatusReport of(StatusReport r, PersonId author, LocalDate today) {
        return new StatusReport(
                StatusReportId.next(),
                0,
                r.measure(),
                r.period(),
                r.revision() + 1,
                r.id(),
                ReportState.DRAFT,
                author,
                today,
                r.responsible(),
                r.light(),
                r.lights(),
                r.lightReason(),
                r.reasons(),
                r.risks(),
                r.decisions(),
                r.activities(),
                r.nextMilestone(),
                r.nextActivities(),
                List.of(),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }
}
