package de.stellwerk.risk;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RiskRows extends Rows<RiskRow> {
    List<RiskRow> findByKeyTenantIdAndProgrammeId(UUID tenantId, UUID programmeId);
}
