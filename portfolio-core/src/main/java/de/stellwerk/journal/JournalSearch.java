package de.stellwerk.journal;

import de.stellwerk.shared.Page;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.Query;
import de.stellwerk.shared.TenantId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Finds entries by filter in the database: one statement for the page, one for the total, one more for a code. */
@Singleton
class JournalSearch {
    private static final String COLUMNS = "select entity, entity_id, version, recorded_at, actor_id, data_before,"
            + " data_after, previous_hash, hash, reason, seal_number from journal where ";

    private final JdbcOperations jdbc;

    JournalSearch(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    Page<JournalEntry> search(TenantId tenant, JournalFilter filter, int page, int size) {
        var where = new JournalCondition(tenant, filter, coded(tenant, filter.code()));
        var total = query("select count(*) from journal where " + where.sql(), where.arguments(), r -> r.getLong(1))
                .getFirst();
        var arguments = new ArrayList<>(where.arguments());
        arguments.add(size);
        arguments.add((long) page * size);
        var sql = COLUMNS + where.sql() + " order by recorded_at desc, id desc limit ? offset ?";
        return new Page<>(query(sql, arguments, JournalSearch::entry), total, page, size);
    }

    /** The last entry of each of the entities. */
    @Transactional(readOnly = true)
    List<JournalEntry> latest(TenantId tenant, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var arguments = new ArrayList<Object>(List.of(tenant.value()));
        arguments.addAll(ids);
        var sql = COLUMNS + "tenant_id = ? and entity_id in (" + String.join(", ", Collections.nCopies(ids.size(), "?"))
                + ") and version = (select max(k.version) from journal k where k.tenant_id = journal.tenant_id"
                + " and k.entity = journal.entity and k.entity_id = journal.entity_id)";
        return query(sql, arguments, JournalSearch::entry);
    }

    /** Also of what is deleted since. */
    private List<UUID> coded(TenantId tenant, @org.jspecify.annotations.Nullable String code) {
        if (code == null) {
            return List.of();
        }
        var like = "%\"code\":\"" + escaped(code) + "\"%";
        return query(
                "select distinct entity_id from journal where tenant_id = ? and data_after like ? escape '!'",
                List.of(tenant.value(), like),
                r -> r.getObject(1, UUID.class));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static JournalEntry entry(ResultSet r) throws SQLException {
        return new JournalEntry(
                r.getString(1),
                r.getObject(2, UUID.class),
                r.getLong(3),
                r.getObject(4, OffsetDateTime.class).toInstant(),
                new PersonId(r.getObject(5, UUID.class)),
                r.getString(6),
                r.getString(7),
                r.getString(8),
                r.getString(9),
                r.getString(10),
                r.getObject(11, Long.class) != null);
    }

    private <T> List<T> query(String sql, List<Object> arguments, Query.Reader<T> reader) {
        return new Query(sql, arguments).list(jdbc, reader);
    }
}
