package de.stellwerk.meeting;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MeetingRows extends Rows<MeetingRow> {
    List<MeetingRow> findByKeyTenantIdAndProgrammeId(UUID tenantId, UUID programmeId);

    long countByKeyTenantIdAndBodyId(UUID tenantId, UUID bodyId);
}
