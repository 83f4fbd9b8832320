package de.stellwerk.governance;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConsultationRows extends Rows<ConsultationRow> {
    List<ConsultationRow> findByKeyTenantIdAndMeasureId(UUID tenantId, UUID measureId);
}
