package de.stellwerk.measure;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("measure")
record MeasureRow(@EmbeddedId RowKey key, long version, UUID programmeId, UUID blockId, String code, String data)
        implements Row {}
