package de.stellwerk.scenario;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("scenario")
record ScenarioRow(@EmbeddedId RowKey key, long version, UUID programmeId, String state, String data) implements Row {}
