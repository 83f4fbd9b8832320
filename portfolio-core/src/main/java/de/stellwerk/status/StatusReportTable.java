package de.stellwerk.status;

import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;

@Singleton
class StatusReportTable extends Table<StatusReport, StatusReportRow> {
    private final StatusReportRows rows;

    StatusReportTable(StatusReportRows rows) {
        super(rows, StatusReport.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "status_report";
    }

    @Override
    protected StatusReportRow row(RowKey key, StatusReport e, String data) {
        return new StatusReportRow(
                key,
                e.version(),
                e.measure().value(),
                e.period().toString(),
                e.revision(),
                e.state().name(),
                e.effectiveLight() == null ? null : e.effectiveLight().ordinal(),
                data);
    }

    List<StatusReport> of(TenantId tenant, MeasureId measure) {
        return entities(
                rows.findByKeyTenantIdAndMeasureIdOrderByPeriodDescAndRevisionDesc(tenant.value(), measure.value()));
    }

    List<StatusReport> of(TenantId tenant, MeasureId measure, YearMonth period) {
        return entities(rows.findByKeyTenantIdAndMeasureIdAndPeriodOrderByRevisionDesc(
                tenant.value(), measure.value(), period.toString()));
    }
}
