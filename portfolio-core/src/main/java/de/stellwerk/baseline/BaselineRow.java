package de.stellwerk.baseline;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("baseline")
record BaselineRow(@EmbeddedId RowKey key, long version, UUID programmeId, String nameKey, String data)
        implements Row {}
