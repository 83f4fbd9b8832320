package de.stellwerk.measure;

import de.stellwerk.access.Tenants;
import de.stellwerk.journal.Checked;
import de.stellwerk.journal.Verifier;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lights that lists read are those of the reports. */
@Singleton
class NotedLights implements Checked {
    private final MeasureRows rows;
    private final Provider<ReleasedLights> released;
    private final Tenants tenants;

    NotedLights(MeasureRows rows, Provider<ReleasedLights> released, Tenants tenants) {
        this.rows = rows;
        this.released = released;
        this.tenants = tenants;
    }

    @Override
    public Optional<Verifier.Fault> fault() {
        return tenants.all().stream().flatMap(t -> fault(t.id()).stream()).findFirst();
    }

    private Optional<Verifier.Fault> fault(TenantId tenant) {
        var noted = rows.findLights(tenant.value()).stream().collect(Collectors.toMap(NotedLight::measureId, l -> l));
        var right = released.get().on(tenant, null).entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().value(), e -> note(e.getKey().value(), e.getValue())));
        return Stream.concat(noted.keySet().stream(), right.keySet().stream())
                .filter(id -> !Objects.equals(noted.get(id), right.get(id)))
                .findFirst()
                .map(id -> new Verifier.Fault(
                        tenant.value(), "measure_light/" + id, "differs from the last released report"));
    }

    private static NotedLight note(UUID measure, ReleasedLights.Released r) {
        return new NotedLight(measure, r.light().ordinal(), r.period().toString());
    }
}
