package de.stellwerk.form;

import de.stellwerk.shared.Entity;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.ReportFormId;
import de.stellwerk.shared.StatusReportId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A form that was handed out: its token is the key to one report, once, until the month ends.
 *
 * @param reportVersion of the report when the form was made
 * @param tokenHash SHA-256 of the token, which is stored nowhere else
 * @param validUntil last day on which it can come back
 * @param madeBy who handed it out; what comes back without a login is written in this person's name
 * @param proposed what stood in its fields
 * @param locked what stood in all its other cells, in reading order
 */
public record ReportForm(
        ReportFormId id,
        long version,
        StatusReportId statusReport,
        long reportVersion,
        String tokenHash,
        LocalDate validUntil,
        PersonId madeBy,
        FormState state,
        FormContent proposed,
        List<String> locked)
        implements Entity<ReportForm> {
    public ReportForm {
        locked = List.copyOf(locked);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public ReportForm withVersion(long version) {
        return new ReportForm(
                id, version, statusReport, reportVersion, tokenHash, validUntil, madeBy, state, proposed, locked);
    }

    ReportForm now(FormState state) {
        return new ReportForm(
                id, version, statusReport, reportVersion, tokenHash, validUntil, madeBy, state, proposed, locked);
    }
}
