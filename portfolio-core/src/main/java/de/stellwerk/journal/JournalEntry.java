package de.stellwerk.journal;

import de.stellwerk.shared.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one entity.
 *
 * @param entity kind, e.g. {@code measure}
 * @param version the entity's version after the change, from 1 without gaps
 * @param at microseconds in UTC
 * @param before JSON, {@code null} when it was created
 * @param after JSON, {@code null} when it was deleted
 * @param previousHash hash of this entity's entry before, 64 zeros for the first
 * @param hash SHA-256 over all of it, in hex
 * @param reason why, in the actor's own words; {@code null}: not said
 * @param sealed whether the second chain, over all entities, holds it already
 */
public record JournalEntry(
        String entity,
        UUID entityId,
        long version,
        Instant at,
        PersonId actor,
        @Nullable String before,
        @Nullable String after,
        String previousHash,
        String hash,
        @Nullable String reason,
        boolean sealed) {}
