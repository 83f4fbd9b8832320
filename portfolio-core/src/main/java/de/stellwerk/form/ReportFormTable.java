package de.stellwerk.form;

import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
class ReportFormTable extends Table<ReportForm, ReportFormRow> {
    private final ReportFormRows rows;

    ReportFormTable(ReportFormRows rows) {
        super(rows, ReportForm.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "report_form";
    }

    @Override
    protected ReportFormRow row(RowKey key, ReportForm e, String data) {
        return new ReportFormRow(
                key, e.version(), e.statusReport().value(), e.state().name(), e.tokenHash(), data);
    }

    List<ReportForm> open(TenantId tenant, StatusReportId report) {
        return entities(
                rows.findByKeyTenantIdAndReportIdAndState(tenant.value(), report.value(), FormState.OPEN.name()));
    }

    /** A form with the tenant whose it is. */
    record Found(TenantId tenant, ReportForm form) {}

    Optional<Found> byToken(String tokenHash) {
        return rows.findByTokenHash(tokenHash)
                .map(r -> new Found(new TenantId(r.key().tenantId()), entity(r)));
    }
}
