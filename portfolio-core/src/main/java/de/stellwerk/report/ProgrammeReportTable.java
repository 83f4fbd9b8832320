package de.stellwerk.report;

import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class ProgrammeReportTable extends Table<ProgrammeReport, ProgrammeReportRow> {
    private final ProgrammeReportRows rows;

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

    List<ProgrammeReport> of(TenantId tenant, ProgrammeId programme) {
        return entities(rows.findByKeyTenantIdAndProgrammeIdOrderByQuarterDescAndEditionDesc(
                tenant.value(), programme.value()));
    }
}
