package de.stellwerk.shared;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.util.UUID;

/** Primary key of every table: the tenant is part of it, so no look-up and no foreign key can leave the tenant. */
@Embeddable
public record RowKey(
        @MappedProperty("tenant_id") UUID tenantId,
        @MappedProperty("id") UUID id) {
    public static RowKey of(TenantId tenant, UUID id) {
        return new RowKey(tenant.value(), id);
    }
}
