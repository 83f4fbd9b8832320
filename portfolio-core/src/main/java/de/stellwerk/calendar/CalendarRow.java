package de.stellwerk.calendar;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("work_calendar")
record CalendarRow(@EmbeddedId RowKey key, long version, String data) implements Row {}
