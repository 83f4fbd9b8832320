package de.stellwerk.programme;

import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
class BlockTable extends Table<Block, BlockRow> {
    private final BlockRows rows;

    BlockTable(BlockRows rows) {
        super(rows, Block.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "block";
    }

    @Override
    protected BlockRow row(RowKey key, Block e, String data) {
        return new BlockRow(
                key, e.version(), e.programme().value(), e.code(), e.kind().name(), e.costClass(), data);
    }

    List<Block> of(TenantId tenant, ProgrammeId programme) {
        return entities(rows.findByKeyTenantIdAndProgrammeIdOrderByCode(tenant.value(), programme.value()));
    }

    Optional<Block> findByCode(TenantId tenant, ProgrammeId programme, String code) {
        return rows.findByKeyTenantIdAndProgrammeIdAndCode(tenant.value(), programme.value(), code)
                .map(this::entity);
    }
}
