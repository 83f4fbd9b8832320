package de.stellwerk.status;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("status_report")
record StatusReportRow(
        @EmbeddedId RowKey key,
        long version,
        UUID measureId,
        String period,
        int revision,
        String state,
        @Nullable Integer light,
        String data)
        implements Row {}
