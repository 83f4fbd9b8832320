package de.stellwerk.schedule;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MilestoneRows extends Rows<MilestoneRow> {
    List<MilestoneRow> findByKeyTenantIdAndMeasureIdOrderByCode(UUID tenantId, UUID measureId);
}
