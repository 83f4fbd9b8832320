package de.stellwerk.status;

import de.stellwerk.shared.Rows;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StatusReportRows extends Rows<StatusReportRow> {
    List<StatusReportRow> findByKeyTenantIdAndMeasureIdOrderByPeriodDescAndRevisionDesc(UUID tenantId, UUID measureId);

    @Query(
            "select t.* from status_report t join measure m on m.tenant_id = t.tenant_id and m.id = t.measure_id"
                    + " where t.tenant_id = :tenantId and m.programme_id = :programmeId and t.period between :periodFrom and :periodTo")
    List<StatusReportRow> findBetween(UUID tenantId, UUID programmeId, String periodFrom, String periodTo);

    @Query("select t.* from status_report t join measure m on m.tenant_id = t.tenant_id and m.id = t.measure_id"
            + " where t.tenant_id = :tenantId and m.programme_id = :programmeId and t.state = 'RELEASED'")
    List<StatusReportRow> findReleased(UUID tenantId, UUID programmeId);

    @Query("select distinct t.measure_id from status_report t"
            + " join measure m on m.tenant_id = t.tenant_id and m.id = t.measure_id"
            + " where t.tenant_id = :tenantId and m.programme_id = :programmeId")
    List<UUID> findMeasures(UUID tenantId, UUID programmeId);

    List<StatusReportRow> findByKeyTenantIdAndMeasureIdAndPeriodOrderByRevisionDesc(
            UUID tenantId, UUID measureId, String period);
}
