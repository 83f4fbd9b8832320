package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one entity.
 *
 * @param entity its kind
 * @param version the entity's version after the change
 * @param changed names of the fields that changed
 * @param before null when it was created
 * @param after null when it was deleted
 * @param previousHash hash of this entity's entry before
 * @param hash SHA-256 that chains this entry to the one before
 * @param reason why it was changed, as the header Change-Reason said it
 * @param sealed whether the second chain, over all entities, holds it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "JournalEntry", example = """
                {"entity":"measure","id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b14","version":2,"at":"2020-06-30T08:15:00Z",\
                "actor":{"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b19","name":"Projektbüro"},"changed":["title"],\
                "before":{"title":"Alt"},"after":{"title":"Neu"},"previousHash":"9f86d081","hash":"60303ae2",\
                "reason":"Abnahme verschoben","sealed":true}""")
record JournalEntryJson(
        String entity,
        UUID id,
        long version,
        Instant at,
        PersonJson actor,
        List<String> changed,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after,
        String previousHash,
        String hash,
        @Nullable String reason,
        boolean sealed) {}
