package de.stellwerk.journal;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Hands a moment to the database with its offset. As a {@link Timestamp} H2 would read it as local time, and in the hour of autumn that
 * comes twice it would store another moment than the one that was hashed.
 */
@Singleton
public final class MomentConverter implements AttributeConverter<Instant, Object> {
    @Override
    public Object convertToPersistedValue(Instant moment, ConversionContext context) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityValue(Object stored, ConversionContext context) {
        return stored instanceof OffsetDateTime withOffset ? withOffset.toInstant() : ((Timestamp) stored).toInstant();
    }
}
