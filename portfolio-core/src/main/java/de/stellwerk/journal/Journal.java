package de.stellwerk.journal;

import de.stellwerk.shared.Actor;
import de.stellwerk.shared.AfterCommit;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.Page;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The journal: audit trail and source of every view of a past day. */
@Singleton
public class Journal {
    private static final Instant END_OF_TIME = Clocks.endOf(LocalDate.of(9999, 12, 30));

    private final JournalRows rows;
    private final JournalSearch search;
    private final AfterCommit announcer;
    private final Clock clock;

    Journal(JournalRows rows, JournalSearch search, AfterCommit announcer, Clock clock) {
        this.rows = rows;
        this.search = search;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Every entity of a kind as it stood at the end of the day in Berlin; those deleted by then are not among them. */
    public <T extends Entity<T>> List<T> asOf(Table<T, ?> table, TenantId tenant, LocalDate day) {
        return rows.findAsOf(tenant.value(), table.entityName(), Clocks.endOf(day)).stream()
                .map(r -> Json.read(r.dataAfter(), table.type()))
                .toList();
    }

    /** One entity as it stood at the end of the day in Berlin; empty if it was not there yet or no more. */
    public <T extends Entity<T>> Optional<T> asOf(Table<T, ?> table, TenantId tenant, UUID id, LocalDate day) {
        return asOf(table, tenant, List.of(id), day).stream().findFirst();
    }

    /** Those of the entities that were there at the end of the day in Berlin, as they stood then, in no order. */
    public <T extends Entity<T>> List<T> asOf(Table<T, ?> table, TenantId tenant, Collection<UUID> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var last = new HashMap<UUID, JournalRow>();
        rows.findUntil(tenant.value(), table.entityName(), ids, Clocks.endOf(day))
                .forEach(r -> last.put(r.entityId(), r));
        return last.values().stream()
                .filter(r -> r.dataAfter() != null)
                .map(r -> Json.read(r.dataAfter(), table.type()))
                .toList();
    }

    /** All changes of one entity, first to last. The caller's right to see the entity is the calling service's matter. */
    public List<JournalEntry> history(TenantId tenant, String entity, UUID id) {
        return rows.findHistory(tenant.value(), entity, id).stream()
                .map(Journal::entry)
                .toList();
    }

    /** All changes of several entities of a kind, by entity, each first to last. */
    public List<JournalEntry> histories(TenantId tenant, String entity, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findUntil(tenant.value(), entity, ids, END_OF_TIME).stream()
                        .map(Journal::entry)
                        .toList();
    }

    /** The changes of the tenant between two days, both included, newest first. */
    public Page<JournalEntry> between(TenantId tenant, LocalDate from, LocalDate to, int page, int size) {
        var since = from.atStartOfDay(Clocks.BERLIN).toInstant();
        var until = Clocks.endOf(to);
        var items = rows.findBetween(tenant.value(), since, until, size, (long) page * size).stream()
                .map(Journal::entry)
                .toList();
        return new Page<>(items, rows.countBetween(tenant.value(), since, until), page, size);
    }

    /** The changes that match, newest first. */
    public Page<JournalEntry> search(TenantId tenant, JournalFilter filter, int page, int size) {
        return search.search(tenant, filter, page, size);
    }

    /** The last change of each of the entities; of none for an id that belongs to none. */
    public List<JournalEntry> latest(TenantId tenant, Collection<UUID> ids) {
        return search.latest(tenant, ids);
    }

    /** The changes of one kind of entity after the end of one day and up to the end of another, first to last. */
    public List<JournalEntry> changes(TenantId tenant, String entity, LocalDate after, LocalDate to) {
        return rows.findChanges(tenant.value(), entity, Clocks.endOf(after), Clocks.endOf(to)).stream()
                .map(Journal::entry)
                .toList();
    }

    void append(Actor who, String entity, UUID id, long version, @Nullable String before, @Nullable String after) {
        var tenant = who.tenant().value();
        var last = rows.findLast(tenant, entity, id);
        var previous = last.map(JournalRow::hash).orElse(Hashes.NONE);
        var at = last.map(l -> notBefore(l.recordedAt())).orElseGet(this::now);
        var row = new JournalRow(
                de.stellwerk.shared.Ids.next(),
                tenant,
                entity,
                id,
                version,
                at,
                who.person().value(),
                before,
                after,
                previous,
                "",
                null,
                who.reason());
        rows.save(withHash(row, Hashes.of(row)));
        announcer.publish(new Recorded(who.tenant(), entity));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A clock that was set back must not turn the history of an entity around: as of a past day its last change counts. */
    private Instant notBefore(Instant last) {
        var now = now();
        return now.isBefore(last) ? last.plus(1, ChronoUnit.MICROS) : now;
    }

    Optional<JournalEntry> last(TenantId tenant, String entity, UUID id) {
        return rows.findLast(tenant.value(), entity, id).map(Journal::entry);
    }

    Optional<JournalEntry> version(TenantId tenant, String entity, UUID id, long version) {
        return rows.findVersion(tenant.value(), entity, id, version).map(Journal::entry);
    }

    private static JournalRow withHash(JournalRow r, String hash) {
        return new JournalRow(
                r.id(),
                r.tenantId(),
                r.entity(),
                r.entityId(),
                r.version(),
                r.recordedAt(),
                r.actorId(),
                r.dataBefore(),
                r.dataAfter(),
                r.previousHash(),
                hash,
                r.sealNumber(),
                r.reason());
    }

    private static JournalEntry entry(JournalRow r) {
        return new JournalEntry(
                r.entity(),
                r.entityId(),
                r.version(),
                r.recordedAt(),
                new PersonId(r.actorId()),
                r.dataBefore(),
                r.dataAfter(),
                r.previousHash(),
                r.hash(),
                r.reason(),
                r.sealNumber() != null);
    }
}
