package de.stellwerk.form;

import de.stellwerk.shared.Rows;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReportFormRows extends Rows<ReportFormRow> {
    Optional<ReportFormRow> findByTokenHash(String tokenHash);

    List<ReportFormRow> findByKeyTenantIdAndReportIdAndState(UUID tenantId, UUID reportId, String state);
}
