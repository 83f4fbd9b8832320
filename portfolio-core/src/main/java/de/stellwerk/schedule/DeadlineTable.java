package de.stellwerk.schedule;

import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class DeadlineTable extends Table<Deadline, DeadlineRow> {
    private final DeadlineRows rows;

    DeadlineTable(DeadlineRows rows) {
        super(rows, Deadline.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "deadline";
    }

    @Override
    protected DeadlineRow row(RowKey key, Deadline e, String data) {
        return new DeadlineRow(key, e.version(), e.programme().value(), e.code(), data);
    }

    List<Deadline> of(TenantId tenant, ProgrammeId programme) {
        return entities(rows.findByKeyTenantIdAndProgrammeIdOrderByCode(tenant.value(), programme.value()));
    }
}
