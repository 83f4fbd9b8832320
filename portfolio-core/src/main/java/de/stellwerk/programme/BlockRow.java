package de.stellwerk.programme;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("block")
record BlockRow(
        @EmbeddedId RowKey key,
        long version,
        UUID programmeId,
        String code,
        String kind,
        @Nullable Integer costClass,
        String data)
        implements Row {}
