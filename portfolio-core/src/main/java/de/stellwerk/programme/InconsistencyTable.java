package de.stellwerk.programme;

import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class InconsistencyTable extends Table<Inconsistency, InconsistencyRow> {
    private final InconsistencyRows rows;

    InconsistencyTable(InconsistencyRows rows) {
        super(rows, Inconsistency.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "inconsistency";
    }

    @Override
    protected InconsistencyRow row(RowKey key, Inconsistency e, String data) {
        return new InconsistencyRow(key, e.version(), e.programme().value(), e.code(), data);
    }

    List<Inconsistency> of(TenantId tenant, ProgrammeId programme) {
        return entities(rows.findByKeyTenantIdAndProgrammeIdOrderByCode(tenant.value(), programme.value()));
    }
}
