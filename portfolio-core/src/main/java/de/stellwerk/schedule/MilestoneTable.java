package de.stellwerk.schedule;

import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class MilestoneTable extends Table<Milestone, MilestoneRow> {
    private final MilestoneRows rows;

    MilestoneTable(MilestoneRows rows) {
        super(rows, Milestone.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "milestone";
    }

    @Override
    protected MilestoneRow row(RowKey key, Milestone e, String data) {
        return new MilestoneRow(key, e.version(), e.measure().value(), e.code(), data);
    }

    List<Milestone> of(TenantId tenant, MeasureId measure) {
        return entities(rows.findByKeyTenantIdAndMeasureIdOrderByCode(tenant.value(), measure.value()));
    }
}
