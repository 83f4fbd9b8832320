package de.stellwerk.calendar;

import de.stellwerk.shared.Rows;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarRows extends Rows<CalendarRow> {
    /** In one question, because every board asks it. */
    @Query("select t.land as land, c.data as data from tenant t left join work_calendar c on c.tenant_id = t.id"
            + " where t.id = :tenantId")
    Optional<StandingRow> findStanding(UUID tenantId);
}
