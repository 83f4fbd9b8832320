package de.stellwerk.governance;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("feedback")
record FeedbackRow(
        @EmbeddedId RowKey key,
        long version,
        UUID programmeId,
        @Nullable UUID measureId,
        String state,
        String data) implements Row {}
