package de.stellwerk.journal;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Walks both chains of every tenant, compares every row with them, asks every feature what it knows of its own rows, and names the first
 * that does not fit.
 */
@Singleton
public class Verifier {
    private final JournalRows entries;
    private final SealRows seals;
    private final List<Table<?, ?>> tables;
    private final List<Checked> more;

    Verifier(JournalRows entries, SealRows seals, List<Table<?, ?>> tables, List<Checked> more) {
        this.more = more;
        this.entries = entries;
        this.seals = seals;
        this.tables = tables;
    }

    /**
     * @param entries how many entries were walked
     * @param unsealed how many of them are not covered by a seal yet
     * @param fault the first that does not fit; {@code null} if all fit
     */
    public record Result(
            long entries, long unsealed, @Nullable Fault fault) {}

    /** @param where {@code entity/id/version}, {@code table/id} or {@code seal/number} @param problem what is wrong with it, in English */
    public record Fault(UUID tenant, String where, String problem) {}

    @Transactional(readOnly = true)
    public Result verify() {
        long walked = 0;
        long unsealed = 0;
        for (var tenant : seals.findTenants()) {
            var walk = new Walk(tenant);
            walk.run();
            walked += walk.count;
            unsealed += walk.unsealed;
            if (walk.fault != null) {
                return new Result(walked, unsealed, walk.fault);
            }
        }
        var other = more.stream().flatMap(c -> c.fault().stream()).findFirst();
        return new Result(walked, unsealed, other.orElse(null));
    }

    /** What a seal must know of an entry. */
    private record Entry(String hash, UUID id, @Nullable Long seal) {}

    private final class Walk {
        final UUID tenant;
        final Map<String, Entry> entryByName = new HashMap<>();
        final Set<String> sealed = new HashSet<>();
        final Map<String, Long> headVersion = new HashMap<>();
        final Map<String, Boolean> alive = new HashMap<>();
        final Map<String, String> lastData = new HashMap<>();
        long count;
        long unsealed;

        @Nullable
        Fault fault;

        Walk(UUID tenant) {
            this.tenant = tenant;
        }

        void run() {
            walkEntities();
            if (fault == null) {
                walkSeals();
            }
            if (fault == null) {
                compareHeads();
            }
        }

        private void walkEntities() {
            @Nullable JournalRow last = null;
            List<JournalRow> chunk;
            do {
                chunk = last == null
                        ? entries.findAfter(tenant, "", new UUID(0, 0), 0)
                        : entries.findAfter(tenant, last.entity(), last.entityId(), last.version());
                for (var row : chunk) {
                    check(last, row).ifPresent(problem -> fail(name(row), problem));
                    if (fault != null) {
                        return;
                    }
                    note(row);
                    last = row;
                }
            } while (!chunk.isEmpty());
        }

        private Optional<String> check(@Nullable JournalRow last, JournalRow row) {
            var first = last == null
                    || !last.entity().equals(row.entity())
                    || !last.entityId().equals(row.entityId());
            var expectedVersion = first ? 1 : last.version() + 1;
            if (row.version() != expectedVersion) {
                return Optional.of("version " + expectedVersion + " is missing before it");
            }
            if (!row.previousHash().equals(first ? Hashes.NONE : last.hash())) {
                return Optional.of("does not follow the entry before it");
            }
            return row.hash().equals(Hashes.of(row)) ? Optional.empty() : Optional.of("was changed");
        }

        private void note(JournalRow row) {
            count++;
            unsealed += row.sealNumber() == null ? 1 : 0;
            entryByName.put(name(row), new Entry(row.hash(), row.id(), row.sealNumber()));
            var head = row.entity() + "/" + row.entityId();
            headVersion.put(head, row.version());
            alive.put(head, row.dataAfter() != null);
            lastData.put(head, Hashes.of(row.dataAfter()));
        }

        private void walkSeals() {
            var previous = Hashes.NONE;
            long number = 0;
            List<SealRow> chunk;
            do {
                chunk = seals.findAfter(tenant, number);
                for (var seal : chunk) {
                    number++;
                    check(seal, number, previous);
                    if (fault != null) {
                        return;
                    }
                    previous = seal.hash();
                }
            } while (!chunk.isEmpty());
            entryByName.forEach((name, entry) -> {
                if (entry.seal() != null && !sealed.contains(name)) {
                    fail(name, "names a seal that does not hold it");
                }
            });
        }

        private void check(SealRow seal, long number, String previous) {
            var name = "seal/" + seal.number();
            var hash = Hashes.of(
                    tenant, seal.number(), Hashes.micros(seal.sealedAt()), seal.entries(), seal.previousHash());
            if (seal.number() != number || !seal.previousHash().equals(previous)) {
                fail(name, "does not follow the seal before it");
            } else if (!hash.equals(seal.hash())) {
                fail(name, "was changed");
            } else {
                seal.entries().lines().forEach(line -> check(seal, line.split(" ")));
            }
        }

        /** In a seal of the form before decision 38 a line has no entry's id, and the seal's own is any. */
        private void check(SealRow seal, String[] line) {
            var entry = entryByName.get(line[0]);
            var withId = line.length > 2;
            if (entry == null) {
                fail(line[0], "was sealed but is missing");
            } else if (!entry.hash().equals(line[1])
                    || !Long.valueOf(seal.number()).equals(entry.seal())
                    || withId && !entry.id().toString().equals(line[2])) {
                fail(line[0], "differs from what was sealed");
            } else if (withId && !seal.id().equals(Hashes.id(seal.hash()))) {
                fail("seal/" + seal.number(), "was changed");
            }
            sealed.add(line[0]);
        }

        private void compareHeads() {
            for (var table : tables) {
                var present = new HashSet<String>();
                try (var rows = table.rows(new TenantId(tenant))) {
                    rows.forEach(row -> {
                        var name = table.entityName() + "/" + row.key().id();
                        present.add(name);
                        compare(table, name, row);
                    });
                }
                alive.forEach((name, lives) -> {
                    if (lives && name.startsWith(table.entityName() + "/") && !present.contains(name)) {
                        fail(name + "/" + headVersion.get(name), "is journalled but its row is missing");
                    }
                });
            }
        }

        private void compare(Table<?, ?> table, String name, Row row) {
            if (headVersion.getOrDefault(name, 0L) != row.version()) {
                fail(name + "/" + row.version(), "is stored but not journalled");
            } else if (!Hashes.of(row.data()).equals(lastData.get(name))) {
                fail(name + "/" + row.version(), "the stored row differs from the journal");
            } else if (!table.fits(row)) {
                fail(name + "/" + row.version(), "the stored row is filed under something else than it says");
            }
        }

        private void fail(String where, String problem) {
            if (fault == null) {
                fault = new Fault(tenant, where, problem);
            }
        }

        private static String name(JournalRow r) {
            return r.entity() + "/" + r.entityId() + "/" + r.version();
        }
    }
}
