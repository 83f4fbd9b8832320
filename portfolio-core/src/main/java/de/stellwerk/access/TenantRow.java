package de.stellwerk.access;

import de.stellwerk.shared.Digest;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("tenant")
record TenantRow(
        @Id UUID id,
        String name,
        String land,
        boolean sample,
        @Nullable String digest) {
    /** The row with the check sum over the rest of it. */
    TenantRow summed() {
        var rest = new TenantRow(id, name, land, sample, null);
        return new TenantRow(id, name, land, sample, Digest.of(rest));
    }
}
