package de.stellwerk.scenario;

import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;

@Singleton
class ScenarioTable extends Table<Scenario, ScenarioRow> {
    static final String NAME = "scenario";

    private final ScenarioRows rows;

    ScenarioTable(ScenarioRows rows) {
        super(rows, Scenario.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return NAME;
    }

    @Override
    protected ScenarioRow row(RowKey key, Scenario e, String data) {
        return new ScenarioRow(
                key, e.version(), e.programme().value(), e.state().name(), data);
    }

    long open(TenantId tenant, ProgrammeId programme) {
        return rows.countByKeyTenantIdAndProgrammeIdAndState(
                tenant.value(), programme.value(), Scenario.State.OPEN.name());
    }
}
