package de.stellwerk.measure;

import de.stellwerk.shared.Rows;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MeasureRows extends Rows<MeasureRow> {
    Optional<MeasureRow> findByKeyTenantIdAndProgrammeIdAndCode(UUID tenantId, UUID programmeId, String code);

    @Query("select measure_id, light, period from measure_light where tenant_id = :tenantId")
    List<NotedLight> findLights(UUID tenantId);

    @Query("delete from measure_light where tenant_id = :tenantId and measure_id = :measureId")
    void deleteLight(UUID tenantId, UUID measureId);

    @Query(
            "insert into measure_light (tenant_id, measure_id, light, period) values (:tenantId, :measureId, :light, :period)")
    void insertLight(UUID tenantId, UUID measureId, int light, String period);
}
