package de.stellwerk.journal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;

/** @param entries one line {@code entity/id/version hash} for each sealed entry, in order */
@MappedEntity("journal_seal")
record SealRow(
        @Id UUID id,
        UUID tenantId,
        long number,

        @TypeDef(type = DataType.OBJECT, converter = MomentConverter.class)
        Instant sealedAt,

        String entries,
        String previousHash,
        String hash) {}
