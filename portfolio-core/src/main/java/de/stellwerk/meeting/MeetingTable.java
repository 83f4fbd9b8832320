package de.stellwerk.meeting;

import de.stellwerk.governance.BodyUse;
import de.stellwerk.measure.MeasureUse;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class MeetingTable extends Table<Meeting, MeetingRow> implements MeasureUse, BodyUse {
    private final MeetingRows rows;

    MeetingTable(MeetingRows rows) {
        super(rows, Meeting.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "meeting";
    }

    @Override
    protected MeetingRow row(RowKey key, Meeting e, String data) {
        return new MeetingRow(key, e.version(), e.programme().value(), e.body().value(), e.date(), data);
    }

    @Override
    public String name() {
        return "meetings";
    }

    /** Whether a measure carries out what was resolved. */
    @Override
    public boolean uses(TenantId tenant, MeasureId measure) {
        return all(tenant).stream()
                .flatMap(m -> m.items().stream())
                .anyMatch(i -> measure.equals(i.outcome().followUp()));
    }

    @Override
    public boolean uses(TenantId tenant, BodyId body) {
        return rows.countByKeyTenantIdAndBodyId(tenant.value(), body.value()) > 0;
    }

    List<Meeting> of(TenantId tenant, ProgrammeId programme) {
        return entities(rows.findByKeyTenantIdAndProgrammeId(tenant.value(), programme.value()));
    }
}
