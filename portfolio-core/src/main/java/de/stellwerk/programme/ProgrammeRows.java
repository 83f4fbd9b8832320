package de.stellwerk.programme;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProgrammeRows extends Rows<ProgrammeRow> {
    Optional<ProgrammeRow> findByKeyTenantIdAndCode(UUID tenantId, String code);
}
