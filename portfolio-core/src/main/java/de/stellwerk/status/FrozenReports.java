package de.stellwerk.status;

import de.stellwerk.access.Tenants;
import de.stellwerk.journal.Checked;
import de.stellwerk.journal.ReleaseChain;
import de.stellwerk.journal.Verifier;
import de.stellwerk.shared.Digest;
import de.stellwerk.shared.Follows;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.Row;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The released reports of each measure, one naming the other. */
@Singleton
class FrozenReports implements Checked {
    private final StatusReportTable table;
    private final Tenants tenants;

    FrozenReports(StatusReportTable table, Tenants tenants) {
        this.table = table;
        this.tenants = tenants;
    }

    /** What of a report counts for the chain. */
    private record Released(
            UUID id,
            long version,
            UUID measure,
            ReportState state,
            @Nullable UUID replaces,
            @Nullable Instant releasedAt,
            @Nullable String hash,
            @Nullable Follows follows) {}

    /** What a report has to name that is released next; its measure is locked. */
    Follows next(TenantId tenant, StatusReport report) {
        var ids = table.of(tenant, report.measure()).stream()
                .filter(StatusReport::released)
                .map(StatusReport::key)
                .toList();
        var links = table.rows(tenant, ids).flatMap(row -> link(row).stream()).toList();
        return new ReleaseChain(links)
                .next(report.replaces() == null ? null : report.replaces().value());
    }

    @Override
    public Optional<Verifier.Fault> fault() {
        return tenants.all().stream().flatMap(t -> fault(t.id()).stream()).findFirst();
    }

    private Optional<Verifier.Fault> fault(TenantId tenant) {
        Map<UUID, List<ReleaseChain.Link>> chains = new HashMap<>();
        try (Stream<? extends Row> rows = table.rows(tenant)) {
            rows.forEach(row -> link(row)
                    .ifPresent(link -> chains.computeIfAbsent(read(row).measure(), _ -> new ArrayList<>())
                            .add(link)));
        }
        return chains.values().stream()
                .flatMap(links -> new ReleaseChain(links).fault().stream())
                .map(f -> new Verifier.Fault(tenant.value(), f.getKey(), f.getValue()))
                .findFirst();
    }

    private static Released read(Row row) {
        return Json.read(row.data(), Released.class);
    }

    private Optional<ReleaseChain.Link> link(Row row) {
        var r = read(row);
        return r.state() != ReportState.RELEASED || r.hash() == null || r.releasedAt() == null
                ? Optional.empty()
                : Optional.of(new ReleaseChain.Link(
                        r.id(),
                        table.entityName() + "/" + r.id() + "/" + r.version(),
                        r.releasedAt(),
                        r.hash(),
                        Digest.ofReleased(row.data(), r.hash(), row.version()),
                        r.replaces(),
                        r.follows()));
    }
}
