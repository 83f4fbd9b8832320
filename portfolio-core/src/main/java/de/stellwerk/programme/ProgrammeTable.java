package de.stellwerk.programme;

import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class ProgrammeTable extends Table<Programme, ProgrammeRow> {
    private final ProgrammeRows rows;

    ProgrammeTable(ProgrammeRows rows) {
        super(rows, Programme.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "programme";
    }

    @Override
    protected ProgrammeRow row(RowKey key, Programme e, String data) {
        return new ProgrammeRow(key, e.version(), e.code(), data);
    }

    Optional<Programme> findByCode(TenantId tenant, String code) {
        return rows.findByKeyTenantIdAndCode(tenant.value(), code).map(this::entity);
    }
}
