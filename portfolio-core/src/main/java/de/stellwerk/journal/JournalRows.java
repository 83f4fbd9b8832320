package de.stellwerk.journal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface JournalRows extends GenericRepository<JournalRow, UUID> {
    JournalRow save(JournalRow row);

    @Query("select * from journal where tenant_id = :tenantId and entity = :entity and entity_id = :entityId"
            + " order by version desc limit 1")
    Optional<JournalRow> findLast(UUID tenantId, String entity, UUID entityId);

    @Query("select * from journal where tenant_id = :tenantId and entity = :entity and entity_id = :entityId"
            + " order by version")
    List<JournalRow> findHistory(UUID tenantId, String entity, UUID entityId);

    @Query("select * from journal where tenant_id = :tenantId and entity = :entity and entity_id = :entityId"
            + " and version = :version")
    Optional<JournalRow> findVersion(UUID tenantId, String entity, UUID entityId, long version);

    @Query("select j.* from journal j where j.tenant_id = :tenantId and j.entity = :entity and j.data_after is not null"
            + " and j.version = (select max(k.version) from journal k where k.tenant_id = j.tenant_id"
            + " and k.entity = j.entity and k.entity_id = j.entity_id and k.recorded_at < :until)"
            + " and j.recorded_at < :until")
    List<JournalRow> findAsOf(UUID tenantId, String entity, Instant until);

    @Query("select * from journal where tenant_id = :tenantId and entity = :entity and entity_id in (:ids)"
            + " and recorded_at < :until order by entity_id, version")
    List<JournalRow> findUntil(UUID tenantId, String entity, Collection<UUID> ids, Instant until);

    @Query("select * from journal where tenant_id = :tenantId and recorded_at >= :since and recorded_at < :until"
            + " order by recorded_at desc, id desc limit :limit offset :offset")
    List<JournalRow> findBetween(UUID tenantId, Instant since, Instant until, int limit, long offset);

    @Query(
            "select count(*) from journal where tenant_id = :tenantId and recorded_at >= :since and recorded_at < :until")
    long countBetween(UUID tenantId, Instant since, Instant until);

    @Query("select * from journal where seal_number is null order by id limit 5000")
    List<JournalRow> findUnsealed();

    @Query(
            "update journal set seal_number = :sealNumber where id in (:ids) and tenant_id = :tenantId and seal_number is null")
    long seal(UUID tenantId, List<UUID> ids, long sealNumber);

    @Query("select * from journal where tenant_id = :tenantId and entity = :entity and recorded_at >= :since"
            + " and recorded_at < :until order by recorded_at, id")
    List<JournalRow> findChanges(UUID tenantId, String entity, Instant since, Instant until);

    @Query(
            "select * from journal where tenant_id = :tenantId and (entity, entity_id, version) > (:entity, :entityId, :version)"
                    + " order by entity, entity_id, version limit 2000")
    List<JournalRow> findAfter(UUID tenantId, String entity, UUID entityId, long version);
}
