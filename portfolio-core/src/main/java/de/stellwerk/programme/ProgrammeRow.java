package de.stellwerk.programme;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("programme")
record ProgrammeRow(@EmbeddedId RowKey key, long version, String code, String data) implements Row {}
