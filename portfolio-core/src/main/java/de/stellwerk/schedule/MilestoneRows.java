package de.stellwerk.schedule;

import de.stellwerk.shared.Rows;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MilestoneRows extends Rows<MilestoneRow> {
    @Query("select t.* from milestone t join measure m on m.tenant_id = t.tenant_id and m.id = t.measure_id"
            + " where t.tenant_id = :tenantId and m.programme_id = :programmeId order by m.code, t.code")
    List<MilestoneRow> findByProgramme(UUID tenantId, UUID programmeId);

    List<MilestoneRow> findByKeyTenantIdAndMeasureIdOrderByCode(UUID tenantId, UUID measureId);
}
