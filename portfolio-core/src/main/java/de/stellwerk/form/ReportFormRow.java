package de.stellwerk.form;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("report_form")
record ReportFormRow(@EmbeddedId RowKey key, long version, UUID reportId, String state, String tokenHash, String data)
        implements Row {}
