package de.stellwerk.report;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("programme_report")
record ProgrammeReportRow(
        @EmbeddedId RowKey key, long version, UUID programmeId, String quarter, int edition, String state, String data)
        implements Row {}
