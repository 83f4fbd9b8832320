package de.stellwerk.journal;

import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Query;
import de.stellwerk.shared.TenantId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions to the journal that want no whole entries: ids and versions, and states only where there is no other way. */
@Singleton
class Looks {
    private static final String NEW = """
            select cast(null as uuid), cast(null as uuid), max(number) from journal_seal where tenant_id = ?
            union all select id, entity_id, seal_number from journal where tenant_id = ? and entity = ? and seal_number is null
            union all select id, entity_id, seal_number from journal where tenant_id = ? and entity = ? and seal_number > ?""";
    private static final String VERSIONS = """
            select written.entity_id, max(case when journal.recorded_at < ? then journal.version end)
              from (select distinct entity_id from journal where tenant_id = ? and entity = ? and recorded_at >= ?) written
              join journal on journal.tenant_id = ? and journal.entity = ? and journal.entity_id = written.entity_id
             group by written.entity_id""";
    private static final String STATES = "select data_after from journal where tenant_id = ? and entity = ?"
            + " and data_after is not null and (entity_id, version) in (%s)";

    private final JdbcOperations jdbc;

    Looks(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What stands in the journal behind a seal.
     *
     * @param seal number of the last seal, 0: none
     * @param unsealed the ids of the entries behind the last seal
     * @param changed the entities of the entries behind the seal that was asked for and not among those already known
     */
    record Look(long seal, Set<UUID> unsealed, Set<UUID> changed) {}

    /** One statement, so that it sees one moment. @param known ids of entries */
    @Transactional(readOnly = true)
    Look look(TenantId tenant, String entity, long seal, Set<UUID> known) {
        long last = 0;
        var unsealed = new HashSet<UUID>();
        var changed = new HashSet<UUID>();
        for (var line :
                query(NEW, List.of(tenant.value(), tenant.value(), entity, tenant.value(), entity, seal), Line::of)) {
            if (line.entry() == null) {
                last = line.seal() == null ? 0 : line.seal();
                continue;
            }
            if (line.seal() == null) {
                unsealed.add(line.entry());
            }
            if (!known.contains(line.entry())) {
                changed.add(line.entity());
            }
        }
        return new Look(last, Set.copyOf(unsealed), changed);
    }

    /** An entry; without one: the last seal. */
    private record Line(
            @Nullable UUID entry,
            @Nullable UUID entity,
            @Nullable Long seal) {
        static Line of(ResultSet r) throws SQLException {
            return new Line(r.getObject(1, UUID.class), r.getObject(2, UUID.class), r.getObject(3, Long.class));
        }
    }

    /** The version that each entity written since the end of the day in Berlin had then, deleted or not; 0: none. */
    @Transactional(readOnly = true)
    Map<UUID, Long> versions(TenantId tenant, String entity, LocalDate day) {
        var end = at(Clocks.endOf(day));
        var arguments = List.of(end, tenant.value(), entity, end, tenant.value(), entity);
        var found = new HashMap<UUID, Long>();
        query(VERSIONS, arguments, r -> found.put(r.getObject(1, UUID.class), r.getLong(2)));
        return found;
    }

    /** Passes on the state of each of the versions; none for one that is a deletion. */
    @Transactional(readOnly = true)
    void states(TenantId tenant, String entity, Map<UUID, Long> versions, Consumer<String> state) {
        versions.entrySet().stream()
                .gather(Gatherers.windowFixed(500))
                .forEach(some -> some(tenant, entity, some).forEach(state));
    }

    private List<String> some(TenantId tenant, String entity, List<Map.Entry<UUID, Long>> versions) {
        var marks = versions.stream().map(_ -> "(?, ?)").collect(Collectors.joining(", "));
        var arguments = new ArrayList<Object>(List.of(tenant.value(), entity));
        versions.stream().flatMap(v -> Stream.of(v.getKey(), v.getValue())).forEach(arguments::add);
        return query(STATES.formatted(marks), arguments, r -> r.getString(1));
    }

    private <T> List<T> query(String sql, List<?> arguments, Query.Reader<T> reader) {
        return new Query(sql, arguments).list(jdbc, reader);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
