package de.stellwerk.access;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccessTokenRows extends GenericRepository<AccessTokenRow, UUID> {
    AccessTokenRow save(AccessTokenRow row);

    AccessTokenRow update(AccessTokenRow row);

    List<AccessTokenRow> findAll();

    Optional<AccessTokenRow> findByTokenHash(String tokenHash);

    List<AccessTokenRow> findByTenantIdAndPersonIdOrderByCreatedAt(UUID tenantId, UUID personId);

    long deleteByTenantIdAndPersonIdAndId(UUID tenantId, UUID personId, UUID id);

    long deleteByTenantIdAndPersonId(UUID tenantId, UUID personId);
}
