package de.stellwerk.risk;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("risk")
record RiskRow(@EmbeddedId RowKey key, long version, UUID programmeId, UUID measureId, String level, String data)
        implements Row {}
