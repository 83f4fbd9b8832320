package de.stellwerk.report;

import de.stellwerk.access.Tenant;
import de.stellwerk.access.Tenants;
import de.stellwerk.journal.ReleasedDocuments;
import de.stellwerk.shared.Follows;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The approved reports of each programme, one naming the other. */
@Singleton
class ApprovedReports extends ReleasedDocuments<ApprovedReports.Approved> {
    private final ProgrammeReportTable table;

    ApprovedReports(ProgrammeReportTable table, Tenants tenants) {
        super(table, Approved.class, () -> tenants.all().stream().map(Tenant::id));
        this.table = table;
    }

    /** What of a report counts for the chain. */
    record Approved(
            UUID id,
            long version,
            UUID programme,
            ProgrammeReportState state,
            @Nullable UUID replaces,
            @Nullable Instant approvedAt,
            @Nullable String hash,
            @Nullable Follows follows)
            implements Document {
        @Override
        public UUID about() {
            return programme;
        }

        @Override
        public @Nullable Instant at() {
            return state == ProgrammeReportState.APPROVED ? approvedAt : null;
        }
    }

    /** What a report has to name that is approved next; its programme is locked. */
    Follows next(TenantId tenant, ProgrammeReport report) {
        return next(
                tenant,
                table.approved(tenant, report.programme())
                        .map(r -> r.id().value())
                        .toList(),
                report.replaces() == null ? null : report.replaces().value());
    }
}
