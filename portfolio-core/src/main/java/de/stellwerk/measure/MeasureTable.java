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
    public void insert(TenantId tenant, Measure measure) {
        super.insert(tenant, measure);
        index(tenant, measure);
    }

    @Override
    public void update(TenantId tenant, Measure measure) {
        super.update(tenant, measure);
        rows.deleteUnits(tenant.value(), measure.key());
        rows.deleteTags(tenant.value(), measure.key());
        index(tenant, measure);
    }

    private void index(TenantId tenant, Measure measure) {
        MeasureText.units(measure).forEach(unit -> rows.insertUnit(tenant.value(), measure.key(), unit));
        MeasureText.tags(measure).forEach(tag -> rows.insertTag(tenant.value(), measure.key(), tag));
    }

    @Override
    protected MeasureRow row(RowKey key, Measure m, String data) {
        return new MeasureRow(
                key,
                m.version(),
                m.programme().value(),
                m.block().value(),
                m.code(),
                m.title(),
                m.state().name(),
                m.priority() == null ? null : m.priority().ordinal(),
                m.start() == null ? null : m.start().date(),
                m.end() == null ? null : m.end().date(),
                MeasureText.responsible(m),
                MeasureText.searchable(m),
                data);
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
