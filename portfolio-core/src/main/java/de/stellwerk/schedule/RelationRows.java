package de.stellwerk.schedule;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RelationRows extends Rows<RelationRow> {
    List<RelationRow> findByKeyTenantIdAndProgrammeIdOrderByKeyId(UUID tenantId, UUID programmeId);

    List<RelationRow> findByKeyTenantIdAndFromId(UUID tenantId, UUID fromId);

    List<RelationRow> findByKeyTenantIdAndToId(UUID tenantId, UUID toId);
}
