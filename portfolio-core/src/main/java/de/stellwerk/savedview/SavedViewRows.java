package de.stellwerk.savedview;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SavedViewRows extends Rows<SavedViewRow> {
    List<SavedViewRow> findByKeyTenantIdAndPersonIdOrderByNameKey(UUID tenantId, UUID personId);
}
