package de.stellwerk.journal;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Seals committed entries: a second chain, over all entities of a tenant. Writers chain only to their own entity and never
 * wait for each other; the seal, written afterwards, makes the loss of a whole entity or of its newest entries visible.
 */
@Singleton
public class Sealer {
    private final TransactionOperations<Connection> transactions;
    private final JournalRows entries;
    private final SealRows seals;
    private final Clock clock;
    // Two seals at once would both take the next number. Held until the transaction has ended.
    private final ReentrantLock one = new ReentrantLock();

    Sealer(TransactionOperations<Connection> transactions, JournalRows entries, SealRows seals, Clock clock) {
        this.transactions = transactions;
        this.entries = entries;
        this.seals = seals;
        this.clock = clock;
    }

    /** Seals what is not sealed yet. @return how many entries it sealed */
    public int seal() {
        one.lock();
        try {
            return transactions.executeWrite(_ -> sealOpen());
        } finally {
            one.unlock();
        }
    }

    private int sealOpen() {
        var open = entries.findUnsealed();
        open.stream().collect(Collectors.groupingBy(JournalRow::tenantId)).forEach(this::seal);
        return open.size();
    }

    private void seal(UUID tenant, List<JournalRow> open) {
        var last = seals.findLast(tenant);
        var number = last.map(SealRow::number).orElse(0L) + 1;
        var previous = last.map(SealRow::hash).orElse(Hashes.NONE);
        var lines = open.stream().map(Sealer::line).collect(Collectors.joining("\n"));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var hash = Hashes.of(tenant, number, Hashes.micros(at), lines, previous);
        seals.save(new SealRow(Hashes.id(hash), tenant, number, at, lines, previous, hash));
        entries.seal(tenant, open.stream().map(JournalRow::id).toList(), number);
    }

    private static String line(JournalRow r) {
        return r.entity() + "/" + r.entityId() + "/" + r.version() + " " + r.hash() + " " + r.id();
    }
}
