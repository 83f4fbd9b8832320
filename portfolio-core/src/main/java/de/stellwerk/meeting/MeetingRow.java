package de.stellwerk.meeting;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("meeting")
record MeetingRow(@EmbeddedId RowKey key, long version, UUID programmeId, UUID bodyId, LocalDate heldOn, String data)
        implements Row {}
