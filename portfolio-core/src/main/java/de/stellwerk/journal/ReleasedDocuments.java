package de.stellwerk.journal;

import de.stellwerk.shared.Digest;
import de.stellwerk.shared.Follows;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.Row;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The released documents of a table, one naming the other, in a chain for each thing that they are about.
 *
 * @param <D> what of a document counts for the chain
 */
public abstract class ReleasedDocuments<D extends ReleasedDocuments.Document> implements Checked {
    private final Table<?, ?> table;
    private final Class<D> type;
    private final Supplier<Stream<TenantId>> tenants;

    /** @param tenants all that there are */
    protected ReleasedDocuments(Table<?, ?> table, Class<D> type, Supplier<Stream<TenantId>> tenants) {
        this.table = table;
        this.type = type;
        this.tenants = tenants;
    }

    /** A document, released or not. */
    public interface Document {
        UUID id();

        long version();

        /** What it is about: each has a chain of its own. */
        UUID about();

        /** {@code null}: it is not released. */
        @Nullable
        Instant at();

        @Nullable
        UUID replaces();

        /** {@code null}: it is not released. */
        @Nullable
        String hash();

        @Nullable
        Follows follows();
    }

    /**
     * What a document has to name that is released next; what it is about is locked.
     *
     * @param released those of its chain
     * @param replaces the one that it corrects, {@code null}: none
     */
    protected final Follows next(TenantId tenant, Collection<UUID> released, @Nullable UUID replaces) {
        return new ReleaseChain(table.rows(tenant, released)
                        .flatMap(row -> link(row, read(row)).stream())
                        .toList())
                .next(replaces);
    }

    @Override
    public Optional<Verifier.Fault> fault() {
        return tenants.get().flatMap(t -> fault(t).stream()).findFirst();
    }

    private Optional<Verifier.Fault> fault(TenantId tenant) {
        Map<UUID, List<ReleaseChain.Link>> chains = new HashMap<>();
        try (Stream<? extends Row> rows = table.rows(tenant)) {
            rows.forEach(row -> {
                var document = read(row);
                link(row, document)
                        .ifPresent(link -> chains.computeIfAbsent(document.about(), _ -> new ArrayList<>())
                                .add(link));
            });
        }
        return chains.values().stream()
                .flatMap(links -> new ReleaseChain(links).fault().stream())
                .map(f -> new Verifier.Fault(tenant.value(), f.getKey(), f.getValue()))
                .findFirst();
    }

    private D read(Row row) {
        return Json.read(row.data(), type);
    }

    private Optional<ReleaseChain.Link> link(Row row, Document d) {
        return d.hash() == null || d.at() == null
                ? Optional.empty()
                : Optional.of(new ReleaseChain.Link(
                        d.id(),
                        table.entityName() + "/" + d.id() + "/" + d.version(),
                        d.at(),
                        d.hash(),
                        Digest.ofReleased(row.data(), d.hash(), row.version()),
                        d.replaces(),
                        d.follows()));
    }
}
