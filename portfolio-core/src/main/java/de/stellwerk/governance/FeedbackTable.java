package de.stellwerk.governance;

import de.stellwerk.measure.MeasureUse;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class FeedbackTable extends Table<Feedback, FeedbackRow> implements MeasureUse {
    private final FeedbackRows rows;

    FeedbackTable(FeedbackRows rows) {
        super(rows, Feedback.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "feedback";
    }

    @Override
    protected FeedbackRow row(RowKey key, Feedback e, String data) {
        return new FeedbackRow(
                key,
                e.version(),
                e.programme().value(),
                e.measure() == null ? null : e.measure().value(),
                e.state().name(),
                data);
    }

    List<Feedback> of(TenantId tenant, ProgrammeId programme) {
        return entities(rows.findByKeyTenantIdAndProgrammeId(tenant.value(), programme.value()));
    }

    long open(TenantId tenant, ProgrammeId programme) {
        return rows.countByKeyTenantIdAndProgrammeIdAndState(
                tenant.value(), programme.value(), Feedback.State.OPEN.name());
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public boolean uses(TenantId tenant, MeasureId measure) {
        return rows.countByKeyTenantIdAndMeasureId(tenant.value(), measure.value()) > 0;
    }
}
