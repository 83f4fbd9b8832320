package de.stellwerk.journal;

import de.stellwerk.shared.Json;
import de.stellwerk.shared.Row;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import de.stellwerk.shared.Versioned;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of each tenant in memory. It is never older than the question: each look asks the journal first which entities were written
 * since the last one, by whatever node, and reads the rows of those again (decision 16). Dropped where memory is short.
 *
 * @param <C> what is kept of each entity
 */
public final class Copy<C extends Versioned> {
    private final Table<?, ?> table;
    private final Class<C> type;
    private final Copied.Order<C> order;
    private final Supplier<UnaryOperator<C>> sharing;
    private final Looks looks;
    private final BooleanSupplier insideTransaction;
    private final Map<TenantId, Slot<C>> slots = new ConcurrentHashMap<>();

    Copy(
            Table<?, ?> table,
            Class<C> type,
            Copied.Order<C> order,
            Supplier<UnaryOperator<C>> sharing,
            Looks looks,
            BooleanSupplier insideTransaction) {
        this.table = table;
        this.type = type;
        this.order = order;
        this.sharing = sharing;
        this.looks = looks;
        this.insideTransaction = insideTransaction;
    }

    /**
     * A state and how far in the journal it reaches: every entry up to the seal and every one of the unsealed ones is in it.
     *
     * @param unsealed ids of entries
     */
    private record State<C extends Versioned>(Copied<C> copied, long seal, Set<UUID> unsealed) {}

    /** A past day as it follows from what is now. */
    private record Past<C extends Versioned>(Copied<C> now, LocalDate day, Copied<C> then) {}

    /** One at a time brings the state of a tenant up to date, and one at a time goes back to a past day. */
    private static final class Slot<C extends Versioned> {
        final ReentrantLock lock = new ReentrantLock();
        final ReentrantLock pastLock = new ReentrantLock();
        volatile SoftReference<State<C>> state = new SoftReference<>(null);
        volatile SoftReference<Past<C>> past = new SoftReference<>(null);
    }

    /** As it is now; with what the current transaction has written. */
    public Copied<C> now(TenantId tenant) {
        return on(tenant, null);
    }

    /** As it stood at the end of the day in Berlin. */
    public Copied<C> asOf(TenantId tenant, LocalDate day) {
        return on(tenant, day);
    }

    /** @param asOf a past day, {@code null}: as of now */
    public Copied<C> on(TenantId tenant, @Nullable LocalDate asOf) {
        return Copies.sameAsBefore(
                new What(this, tenant, asOf), () -> asOf == null ? current(tenant) : past(tenant, asOf));
    }

    private record What(
            Copy<?> copy, TenantId tenant, @Nullable LocalDate asOf) {}

    private Slot<C> slot(TenantId tenant) {
        return slots.computeIfAbsent(tenant, _ -> new Slot<>());
    }

    private Copied<C> current(TenantId tenant) {
        var slot = slot(tenant);
        // What a transaction sees of its own may be rolled back, so nobody else may get it. It does not wait for the
        // lock either:
        // it holds a connection, and who has the lock may need one.
        return insideTransaction.getAsBoolean()
                ? next(tenant, slot.state.get()).copied()
                : renewed(tenant, slot).copied();
    }

    private State<C> renewed(TenantId tenant, Slot<C> slot) {
        slot.lock.lock();
        try {
            var last = slot.state.get();
            var next = next(tenant, last);
            if (next != last) {
                slot.state = new SoftReference<>(next);
            }
            return next;
        } finally {
            slot.lock.unlock();
        }
    }

    private State<C> next(TenantId tenant, @Nullable State<C> last) {
        if (last == null) {
            return load(tenant);
        }
        var look = looks.look(tenant, table.entityName(), last.seal(), last.unsealed());
        if (!look.changed().isEmpty()) {
            var now = read(table.rows(tenant, look.changed())).toList();
            return new State<>(last.copied().changed(look.changed(), now), look.seal(), look.unsealed());
        }
        return look.seal() == last.seal() ? last : new State<>(last.copied(), look.seal(), look.unsealed());
    }

    /** The journal is asked before the rows are read: what is written meanwhile is found, and read again, at the next look. */
    private State<C> load(TenantId tenant) {
        var look = looks.look(tenant, table.entityName(), Long.MAX_VALUE, Set.of());
        return new State<>(Copied.of(order, read(table.rows(tenant))), look.seal(), look.unsealed());
    }

    private Stream<C> read(Stream<? extends Row> rows) {
        var shared = sharing.get();
        return rows.map(r -> shared.apply(Json.read(r.data(), type)));
    }

    /** The day that was looked at last is kept until something is written: several who look at it take it once. */
    private Copied<C> past(TenantId tenant, LocalDate day) {
        var now = current(tenant);
        if (insideTransaction.getAsBoolean()) {
            return past(tenant, day, now);
        }
        var slot = slot(tenant);
        slot.pastLock.lock();
        try {
            var last = slot.past.get();
            if (last != null && last.now() == now && last.day().equals(day)) {
                return last.then();
            }
            var then = past(tenant, day, now);
            slot.past = new SoftReference<>(new Past<>(now, day, then));
            return then;
        } finally {
            slot.pastLock.unlock();
        }
    }

    /** What was not written since is as it is now. The copy comes first: what is written meanwhile counts as written since. */
    private Copied<C> past(TenantId tenant, LocalDate day, Copied<C> now) {
        var versions = looks.versions(tenant, table.entityName(), day);
        var known = new ArrayList<C>();
        now.all().filter(c -> !versions.containsKey(c.key())).forEach(known::add);
        versions.values().removeIf(version -> version == 0);
        var shared = sharing.get();
        looks.states(tenant, table.entityName(), versions, data -> known.add(shared.apply(Json.read(data, type))));
        return Copied.of(order, known.stream());
    }
}
