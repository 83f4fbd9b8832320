package de.stellwerk.governance;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeedbackRows extends Rows<FeedbackRow> {
    List<FeedbackRow> findByKeyTenantIdAndProgrammeId(UUID tenantId, UUID programmeId);

    long countByKeyTenantIdAndProgrammeIdAndState(UUID tenantId, UUID programmeId, String state);

    long countByKeyTenantIdAndMeasureId(UUID tenantId, UUID measureId);
}
