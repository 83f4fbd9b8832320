package de.stellwerk.governance;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("body")
record BodyRow(@EmbeddedId RowKey key, long version, UUID programmeId, String code, String data) implements Row {}
