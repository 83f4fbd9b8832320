package de.stellwerk.savedview;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("saved_view")
record SavedViewRow(@EmbeddedId RowKey key, long version, UUID personId, String place, String nameKey, String data)
        implements Row {}
