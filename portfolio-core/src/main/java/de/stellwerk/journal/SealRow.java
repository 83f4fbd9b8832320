package de.stellwerk.journal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;

/**
 * @param id follows from the hash, but for seals of before decision 38, whose lines do not name the entry's id either
 * @param entries one line {@code entity/id/version hash entry-id} for each sealed entry, in order
 */
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
