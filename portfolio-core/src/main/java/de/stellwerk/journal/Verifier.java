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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks both chains of every tenant and names the first entry that does not fit. */
@Singleton
public class Verifier {
    private final JournalRows entries;
    private final SealRows seals;
    private final List<Table<?, ?>> tables;

    Verifier(JournalRows entries, SealRows seals, List<Table<?, ?>> tables) {
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

    /** @param where {@code entity/id/version} or {@code seal/number} @param problem what is wrong with it, in English */
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
        return new Result(walked, unsealed, null);
    }

    private final class Walk {
        final UUID tenant;
        final Map<String, String> hashByEntry = new HashMap<>();
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
            hashByEntry.put(name(row), row.hash());
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
                seal.entries().lines().forEach(this::checkLine);
            }
        }

        private void checkLine(String line) {
            var parts = line.split(" ");
            var hash = hashByEntry.get(parts[0]);
            if (hash == null) {
                fail(parts[0], "was sealed but is missing");
            } else if (!hash.equals(parts[1])) {
                fail(parts[0], "differs from what was sealed");
            }
        }

        private void compareHeads() {
            for (var table : tables) {
                var present = new HashSet<String>();
                try (var rows = table.rows(new TenantId(tenant))) {
                    rows.forEach(row -> {
                        var name = table.entityName() + "/" + row.key().id();
                        present.add(name);
                        compare(name, row);
                    });
                }
                alive.forEach((name, lives) -> {
                    if (lives && name.startsWith(table.entityName() + "/") && !present.contains(name)) {
                        fail(name + "/" + headVersion.get(name), "is journalled but its row is missing");
                    }
                });
            }
        }

        private void compare(String name, Row row) {
            if (headVersion.getOrDefault(name, 0L) != row.version()) {
                fail(name + "/" + row.version(), "is stored but not journalled");
            } else if (!Hashes.of(row.data()).equals(lastData.get(name))) {
                fail(name + "/" + row.version(), "the stored row differs from the journal");
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
