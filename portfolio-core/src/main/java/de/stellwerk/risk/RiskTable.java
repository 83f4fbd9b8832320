package de.stellwerk.risk;

import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class RiskTable extends Table<Risk, RiskRow> {
    private final RiskRows rows;

    RiskTable(RiskRows rows) {
        super(rows, Risk.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "risk";
    }

    @Override
    protected RiskRow row(RowKey key, Risk e, String data) {
        return new RiskRow(
                key,
                e.version(),
                e.programme().value(),
                e.measure().value(),
                e.level().name(),
                data);
    }

    List<Risk> of(TenantId tenant, ProgrammeId programme) {
        return entities(rows.findByKeyTenantIdAndProgrammeId(tenant.value(), programme.value()));
    }
}
