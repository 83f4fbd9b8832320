package de.stellwerk.access;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("person")
record PersonRow(@EmbeddedId RowKey key, long version, String data) implements Row {}
