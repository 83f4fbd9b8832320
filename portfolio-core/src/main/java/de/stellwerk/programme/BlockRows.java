package de.stellwerk.programme;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface BlockRows extends Rows<BlockRow> {
    List<BlockRow> findByKeyTenantIdAndProgrammeIdOrderByCode(UUID tenantId, UUID programmeId);

    Optional<BlockRow> findByKeyTenantIdAndProgrammeIdAndCode(UUID tenantId, UUID programmeId, String code);
}
