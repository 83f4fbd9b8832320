package de.stellwerk.schedule;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("milestone")
record MilestoneRow(@EmbeddedId RowKey key, long version, UUID measureId, String code, String data) implements Row {}
