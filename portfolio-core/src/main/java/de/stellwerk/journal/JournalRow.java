package de.stellwerk.journal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("journal")
record JournalRow(
        @Id UUID id,
        UUID tenantId,
        String entity,
        UUID entityId,
        long version,

        @TypeDef(type = DataType.OBJECT, converter = MomentConverter.class)
        Instant recordedAt,

        UUID actorId,
        @Nullable String dataBefore,
        @Nullable String dataAfter,
        String previousHash,
        String hash,
        @Nullable Long sealNumber,
        @Nullable String reason) {}
