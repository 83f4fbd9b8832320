package de.stellwerk.status;

import de.stellwerk.access.Tenant;
import de.stellwerk.access.Tenants;
import de.stellwerk.journal.ReleasedDocuments;
import de.stellwerk.shared.Follows;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The released reports of each measure, one naming the other. */
@Singleton
class FrozenReports extends ReleasedDocuments<FrozenReports.Released> {
    private final StatusReportTable table;

    FrozenReports(StatusReportTable table, Tenants tenants) {
        super(table, Released.class, () -> tenants.all().stream().map(Tenant::id));
        this.table = table;
    }

    /** What of a report counts for the chain. */
    record Released(
            UUID id,
            long version,
            UUID measure,
            ReportState state,
            @Nullable UUID replaces,
            @Nullable Instant releasedAt,
            @Nullable String hash,
            @Nullable Follows follows)
            implements Document {
        @Override
        public UUID about() {
            return measure;
        }

        @Override
        public @Nullable Instant at() {
            return state == ReportState.RELEASED ? releasedAt : null;
        }
    }

    /** What a report has to name that is released next; its measure is locked. */
    Follows next(TenantId tenant, StatusReport report) {
        return next(
                tenant,
                table.of(tenant, report.measure()).stream()
                        .filter(StatusReport::released)
                        .map(StatusReport::key)
                        .toList(),
                report.replaces() == null ? null : report.replaces().value());
    }
}
