package de.stellwerk.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A personal access token; its secret is shown once and stored only as a hash. */
public record AccessToken(UUID id, String name, LocalDate expires, Instant createdAt) {}
