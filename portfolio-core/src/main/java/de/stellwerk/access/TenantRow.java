package de.stellwerk.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("tenant")
record TenantRow(@Id UUID id, String name, String land, boolean sample) {}
