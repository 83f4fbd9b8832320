package de.stellwerk.journal;

import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.TenantId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
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

/** Questions to the journal that want no whole entries: ids and versions, and states only where there is no other way. */
@Singleton
class Looks {
    private static final String NEW = """
            select cast(null as uuid), cast(null as uuid), max(number) from journal_seal where tenant_id = ?
            union all select id, entity_id, seal_number from journal where tenant_id = ? and entity = ? and seal_number is null
            union all select id, entity_id, seal_number from journal where tenant_id = ? and entity = ? and seal_number > ?""";
    private static final String VERSIONS = """
            select entity_id, max(case when recorded_at < ? then version end) from journal
             where tenant_id = ? and entity = ? and entity_id in
                   (select entity_id from journal where tenant_id = ? and entity = ? and recorded_at >= ?)
             group by entity_id""";
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
        return jdbc.prepareStatement(NEW, statement -> {
            bind(statement, tenant.value(), tenant.value(), entity, tenant.value(), entity, seal);
            try (var result = statement.executeQuery()) {
                return look(result, known);
            }
        });
    }

    private static Look look(ResultSet result, Set<UUID> known) throws SQLException {
        long last = 0;
        var unsealed = new HashSet<UUID>();
        var changed = new HashSet<UUID>();
        while (result.next()) {
            var entry = result.getObject(1, UUID.class);
            var number = result.getObject(3, Long.class);
            if (entry == null) {
                last = number == null ? 0 : number;
                continue;
            }
            if (number == null) {
                unsealed.add(entry);
            }
            if (!known.contains(entry)) {
                changed.add(result.getObject(2, UUID.class));
            }
        }
        return new Look(last, Set.copyOf(unsealed), changed);
    }

    /** The version that each entity written since the end of the day in Berlin had then, deleted or not; 0: none. */
    @Transactional(readOnly = true)
    Map<UUID, Long> versions(TenantId tenant, String entity, LocalDate day) {
        var end = at(Clocks.endOf(day));
        return jdbc.prepareStatement(VERSIONS, statement -> {
            bind(statement, end, tenant.value(), entity, tenant.value(), entity, end);
            try (var result = statement.executeQuery()) {
                var found = new HashMap<UUID, Long>();
                while (result.next()) {
                    found.put(result.getObject(1, UUID.class), result.getLong(2));
                }
                return found;
            }
        });
    }

    /** Passes on the state of each of the versions; none for one that is a deletion. */
    @Transactional(readOnly = true)
    void states(TenantId tenant, String entity, Map<UUID, Long> versions, Consumer<String> state) {
        versions.entrySet().stream()
                .gather(Gatherers.windowFixed(500))
                .forEach(some -> some(tenant, entity, some, state));
    }

    private void some(TenantId tenant, String entity, List<Map.Entry<UUID, Long>> versions, Consumer<String> state) {
        var marks = versions.stream().map(_ -> "(?, ?)").collect(Collectors.joining(", "));
        var arguments = new ArrayList<Object>(List.of(tenant.value(), entity));
        versions.stream().flatMap(v -> Stream.of(v.getKey(), v.getValue())).forEach(arguments::add);
        jdbc.prepareStatement(STATES.formatted(marks), statement -> {
            bind(statement, arguments.toArray());
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    state.accept(result.getString(1));
                }
            }
            return null;
        });
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
