package de.stellwerk.programme;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface InconsistencyRows extends Rows<InconsistencyRow> {
    List<InconsistencyRow> findByKeyTenantIdAndProgrammeIdOrderByCode(UUID tenantId, UUID programmeId);
}
