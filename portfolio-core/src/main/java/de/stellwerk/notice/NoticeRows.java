package de.stellwerk.notice;

import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeRows extends GenericRepository<NoticeRow, RowKey> {
    NoticeRow save(NoticeRow row);

    List<NoticeRow> findByKeyTenantIdAndPersonId(UUID tenantId, UUID personId);

    List<NoticeRow> findByKeyTenantIdAndPeriod(UUID tenantId, String period);

    List<NoticeRow> findByKeyTenantIdAndClaim(UUID tenantId, UUID claim);

    @Query("select distinct person_id from notice where tenant_id = :tenantId and mail = 'OPEN'")
    List<UUID> findWaiting(UUID tenantId);

    /** Of two nodes that try at once the second finds nothing left. */
    @Query("update notice set mail = 'CLAIMED', claim = :claim"
            + " where tenant_id = :tenantId and person_id = :person and mail = 'OPEN'")
    long claim(UUID tenantId, UUID person, UUID claim);

    @Query("update notice set mail = :mail where tenant_id = :tenantId and claim = :claim and mail = 'CLAIMED'")
    long settle(UUID tenantId, UUID claim, String mail);

    @Query("update notice set seen = true where tenant_id = :tenantId and person_id = :person"
            + " and measure_id = :measure and period = :period and seen = false")
    long see(UUID tenantId, UUID person, UUID measure, String period);

    long deleteByKeyTenantIdAndPersonId(UUID tenantId, UUID personId);

    long deleteByKeyTenantIdAndMadeOnLessThan(UUID tenantId, LocalDate madeOn);
}
