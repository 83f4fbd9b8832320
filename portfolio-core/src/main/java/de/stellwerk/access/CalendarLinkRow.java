package de.stellwerk.access;

import de.stellwerk.journal.MomentConverter;
import de.stellwerk.shared.Digest;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param key the person's
 * @param digest over the other columns
 */
@MappedEntity("calendar_link")
record CalendarLinkRow(
        @EmbeddedId RowKey key,
        String tokenHash,

        @TypeDef(type = DataType.OBJECT, converter = MomentConverter.class)
        Instant createdAt,

        @Nullable String digest) {
    /** The row with the check sum over the rest of it. */
    CalendarLinkRow summed() {
        return new CalendarLinkRow(
                key, tokenHash, createdAt, Digest.of(new CalendarLinkRow(key, tokenHash, createdAt, null)));
    }
}
