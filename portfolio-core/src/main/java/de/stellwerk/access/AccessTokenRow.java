package de.stellwerk.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("access_token")
record AccessTokenRow(
        @Id UUID id,
        UUID tenantId,
        UUID personId,
        String name,
        String tokenHash,
        LocalDate expires,
        Instant createdAt) {}
