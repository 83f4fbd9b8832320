package de.stellwerk.access;

import de.stellwerk.journal.MomentConverter;
import de.stellwerk.shared.Digest;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("access_token")
record AccessTokenRow(
        @Id UUID id,
        UUID tenantId,
        UUID personId,
        String name,
        String tokenHash,
        LocalDate expires,

        @TypeDef(type = DataType.OBJECT, converter = MomentConverter.class)
        Instant createdAt,

        @Nullable String digest) {
    /** The row with the check sum over the rest of it. */
    AccessTokenRow summed() {
        var rest = new AccessTokenRow(id, tenantId, personId, name, tokenHash, expires, createdAt, null);
        return new AccessTokenRow(id, tenantId, personId, name, tokenHash, expires, createdAt, Digest.of(rest));
    }
}
