package de.stellwerk.schedule;

import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

@Singleton
class RelationTable extends Table<Relation, RelationRow> {
    private final RelationRows rows;

    RelationTable(RelationRows rows) {
        super(rows, Relation.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "relation";
    }

    @Override
    protected RelationRow row(RowKey key, Relation e, String data) {
        return new RelationRow(key, e.version(), e.programme().value(), e.from().id(), e.to().id(), data);
    }

    List<Relation> of(TenantId tenant, ProgrammeId programme) {
        return entities(rows.findByKeyTenantIdAndProgrammeIdOrderByKeyId(tenant.value(), programme.value()));
    }

    List<Relation> from(TenantId tenant, UUID node) {
        return entities(rows.findByKeyTenantIdAndFromId(tenant.value(), node));
    }

    List<Relation> to(TenantId tenant, UUID node) {
        return entities(rows.findByKeyTenantIdAndToId(tenant.value(), node));
    }
}
