package de.stellwerk.report;

import de.stellwerk.shared.Json;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

@Singleton
class ProgrammeReportTable extends Table<ProgrammeReport, ProgrammeReportRow> {
    private final ProgrammeReportRows rows;
    // A few a year, and none ever changes.
    private final Map<RowKey, ApprovedReport> approved = new ConcurrentHashMap<>();

    ProgrammeReportTable(ProgrammeReportRows rows) {
        super(rows, ProgrammeReport.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "programme_report";
    }

    @Override
    protected ProgrammeReportRow row(RowKey key, ProgrammeReport e, String data) {
        return new ProgrammeReportRow(
                key,
                e.version(),
                e.programme().value(),
                e.quarter().toString(),
                e.edition(),
                e.state().name(),
                data);
    }

    /** Newest first; read one by one, since each holds a snapshot of the whole programme. */
    Stream<ApprovedReport> approved(TenantId tenant, ProgrammeId programme) {
        return rows.findApproved(tenant.value(), programme.value()).stream()
                .map(id -> approved.computeIfAbsent(RowKey.of(tenant, id), this::readApproved));
    }

    private ApprovedReport readApproved(RowKey key) {
        return Json.read(rows.findByKey(key).orElseThrow().data(), ApprovedReport.class);
    }

    List<ProgrammeReport> of(TenantId tenant, ProgrammeId programme) {
        return entities(rows.findByKeyTenantIdAndProgrammeIdOrderByQuarterDescAndEditionDesc(
                tenant.value(), programme.value()));
    }
}
