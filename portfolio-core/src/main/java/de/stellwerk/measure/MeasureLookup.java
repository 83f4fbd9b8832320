package de.stellwerk.measure;

import de.stellwerk.shared.Json;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Query;
import de.stellwerk.shared.TenantId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Finds one measure by its code, with what a list shows of it, in one statement. */
@Singleton
class MeasureLookup {
    private static final String BY_CODE = """
            select m.data, p.code, b.code, b.cost_class, l.light, l.period
             from measure m
             join programme p on p.tenant_id = m.tenant_id and p.id = m.programme_id
             join block b on b.tenant_id = m.tenant_id and b.id = m.block_id
             left join measure_light l on l.tenant_id = m.tenant_id and l.measure_id = m.id
             where m.tenant_id = ? and p.code = ? and m.code = ?""";

    private final JdbcOperations jdbc;

    MeasureLookup(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<MeasureLine> find(TenantId tenant, String programme, String code) {
        return new Query(BY_CODE, List.of(tenant.value(), programme, code))
                .list(jdbc, MeasureLookup::line).stream().findFirst();
    }

    private static MeasureLine line(ResultSet r) throws SQLException {
        var measure = Json.read(r.getString(1), Measure.class);
        var light = measure.state().over() ? null : r.getObject(5, Integer.class);
        return new MeasureLine(
                measure,
                r.getString(2),
                r.getString(3),
                r.getObject(4, Integer.class),
                light == null ? null : Light.values()[light],
                light == null ? null : YearMonth.parse(r.getString(6)));
    }
}
