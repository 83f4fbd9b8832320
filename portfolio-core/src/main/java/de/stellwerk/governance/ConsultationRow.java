package de.stellwerk.governance;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("consultation")
record ConsultationRow(@EmbeddedId RowKey key, long version, UUID measureId, String data) implements Row {}
