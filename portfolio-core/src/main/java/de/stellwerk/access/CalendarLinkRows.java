package de.stellwerk.access;

import de.stellwerk.shared.RowKey;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarLinkRows extends GenericRepository<CalendarLinkRow, RowKey> {
    CalendarLinkRow save(CalendarLinkRow row);

    List<CalendarLinkRow> findAll();

    Optional<CalendarLinkRow> findByKey(RowKey key);

    Optional<CalendarLinkRow> findByTokenHash(String tokenHash);

    long deleteByKey(RowKey key);
}
