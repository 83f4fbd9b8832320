package de.stellwerk.governance;

import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class ConsultationTable extends Table<Consultation, ConsultationRow> {
    private final ConsultationRows rows;

    ConsultationTable(ConsultationRows rows) {
        super(rows, Consultation.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "consultation";
    }

    @Override
    protected ConsultationRow row(RowKey key, Consultation e, String data) {
        return new ConsultationRow(key, e.version(), e.measure().value(), data);
    }

    List<Consultation> of(TenantId tenant, MeasureId measure) {
        return entities(rows.findByKeyTenantIdAndMeasureId(tenant.value(), measure.value()));
    }
}
