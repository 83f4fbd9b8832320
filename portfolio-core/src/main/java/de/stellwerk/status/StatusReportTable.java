package de.stellwerk.status;

import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    List<StatusReport> between(TenantId tenant, ProgrammeId programme, YearMonth from, YearMonth to) {
        return entities(rows.findBetween(tenant.value(), programme.value(), from.toString(), to.toString()));
    }

    List<StatusReport> released(TenantId tenant, ProgrammeId programme) {
        return entities(rows.findReleased(tenant.value(), programme.value()));
    }

    /** Measures of the programme that have reports; those cannot be deleted any more. */
    Set<MeasureId> measuresOf(TenantId tenant, ProgrammeId programme) {
        return rows.findMeasures(tenant.value(), programme.value()).stream()
                .map(MeasureId::new)
                .collect(Collectors.toSet());
    }

    List<StatusReport> of(TenantId tenant, MeasureId measure, YearMonth period) {
        return entities(rows.findByKeyTenantIdAndMeasureIdAndPeriodOrderByRevisionDesc(
                tenant.value(), measure.value(), period.toString()));
    }
}
