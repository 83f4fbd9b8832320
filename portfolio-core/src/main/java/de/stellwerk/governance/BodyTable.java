package de.stellwerk.governance;

import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class BodyTable extends Table<Body, BodyRow> {
    private final BodyRows rows;

    BodyTable(BodyRows rows) {
        super(rows, Body.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "body";
    }

    @Override
    protected BodyRow row(RowKey key, Body e, String data) {
        return new BodyRow(key, e.version(), e.programme().value(), e.code(), data);
    }

    List<Body> of(TenantId tenant, ProgrammeId programme) {
        return entities(rows.findByKeyTenantIdAndProgrammeIdOrderByCode(tenant.value(), programme.value()));
    }
}
