package de.stellwerk.report;

import de.stellwerk.shared.Rows;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProgrammeReportRows extends Rows<ProgrammeReportRow> {
    List<ProgrammeReportRow> findByKeyTenantIdAndProgrammeIdOrderByQuarterDescAndEditionDesc(
            UUID tenantId, UUID programmeId);

    @Query("select id from programme_report where tenant_id = :tenantId and programme_id = :programmeId"
            + " and state = 'APPROVED' order by quarter desc, edition desc")
    List<UUID> findApproved(UUID tenantId, UUID programmeId);
}
