package de.stellwerk.journal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SealRows extends GenericRepository<SealRow, UUID> {
    SealRow save(SealRow row);

    @Query("select * from journal_seal where tenant_id = :tenantId order by number desc limit 1")
    Optional<SealRow> findLast(UUID tenantId);

    @Query("select * from journal_seal where tenant_id = :tenantId and number > :number order by number limit 200")
    List<SealRow> findAfter(UUID tenantId, long number);

    @Query("select distinct tenant_id from journal")
    List<UUID> findTenants();
}
