package de.stellwerk.measure;

import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;

@Singleton
class MeasureTable extends Table<Measure, MeasureRow> {
    private final MeasureRows rows;

    MeasureTable(MeasureRows rows) {
        super(rows, Measure.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "measure";
    }

    @Override
    protected MeasureRow row(RowKey key, Measure m, String data) {
        return new MeasureRow(key, m.version(), m.programme().value(), m.block().value(), m.code(), data);
    }

    Optional<Measure> findByCode(TenantId tenant, ProgrammeId programme, String code) {
        return rows.findByKeyTenantIdAndProgrammeIdAndCode(tenant.value(), programme.value(), code)
                .map(this::entity);
    }

    void setLight(TenantId tenant, MeasureId measure, Light light, YearMonth period) {
        rows.deleteLight(tenant.value(), measure.value());
        rows.insertLight(tenant.value(), measure.value(), light.ordinal(), period.toString());
    }
}
