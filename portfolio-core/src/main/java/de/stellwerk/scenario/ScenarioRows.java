package de.stellwerk.scenario;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ScenarioRows extends Rows<ScenarioRow> {
    long countByKeyTenantIdAndProgrammeIdAndState(UUID tenantId, UUID programmeId, String state);
}
