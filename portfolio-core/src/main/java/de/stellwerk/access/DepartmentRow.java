package de.stellwerk.access;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("department")
record DepartmentRow(@EmbeddedId RowKey key, long version, String code, String name, String data) implements Row {}
