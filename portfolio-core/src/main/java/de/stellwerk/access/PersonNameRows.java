package de.stellwerk.access;

import de.stellwerk.shared.RowKey;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonNameRows extends GenericRepository<PersonNameRow, RowKey> {
    PersonNameRow save(PersonNameRow row);

    PersonNameRow update(PersonNameRow row);

    Optional<PersonNameRow> findByKey(RowKey key);

    /** Logins are unique in the whole installation: the login tells the tenant. */
    Optional<PersonNameRow> findByLogin(String login);

    List<PersonNameRow> findByKeyTenantId(UUID tenantId);

    List<PersonNameRow> findAll();

    long deleteByKey(RowKey key);
}
