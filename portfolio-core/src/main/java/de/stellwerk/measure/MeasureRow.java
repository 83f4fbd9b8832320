package de.stellwerk.measure;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("measure")
record MeasureRow(
        @EmbeddedId RowKey key,
        long version,
        UUID programmeId,
        UUID blockId,
        String code,
        String title,
        String state,
        @Nullable Integer priority,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String responsible,
        String searchText,
        String data)
        implements Row {}
