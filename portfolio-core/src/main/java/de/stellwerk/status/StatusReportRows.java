package de.stellwerk.status;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StatusReportRows extends Rows<StatusReportRow> {
    List<StatusReportRow> findByKeyTenantIdAndMeasureIdOrderByPeriodDescAndRevisionDesc(UUID tenantId, UUID measureId);

    List<StatusReportRow> findByKeyTenantIdAndMeasureIdAndPeriodOrderByRevisionDesc(
            UUID tenantId, UUID measureId, String period);
}
