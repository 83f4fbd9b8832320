package de.stellwerk.access;

import de.stellwerk.shared.Ids;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;

/** The municipalities of this installation. */
@Singleton
public class Tenants {
    private final TenantRows rows;

    Tenants(TenantRows rows) {
        this.rows = rows;
    }

    public Tenant create(String name, String land, boolean sample) {
        var row = rows.save(new TenantRow(Ids.next(), name, land, sample, null).summed());
        return tenant(row);
    }

    public List<Tenant> all() {
        return rows.findAll().stream().map(Tenants::tenant).toList();
    }

    /** @throws NotFound if there is none */
    public Tenant get(TenantId id) {
        return rows.findById(id.value()).map(Tenants::tenant).orElseThrow(() -> new NotFound("tenant", id));
    }

    private static Tenant tenant(TenantRow r) {
        return new Tenant(new TenantId(r.id()), r.name(), r.land(), r.sample());
    }
}
