package de.stellwerk.schedule;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("relation")
record RelationRow(@EmbeddedId RowKey key, long version, UUID programmeId, UUID fromId, UUID toId, String data)
        implements Row {}
