package de.stellwerk.report;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProgrammeReportRows extends Rows<ProgrammeReportRow> {
    List<ProgrammeReportRow> findByKeyTenantIdAndProgrammeIdOrderByQuarterDescAndEditionDesc(
            UUID tenantId, UUID programmeId);
}
