package de.stellwerk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Caller;
import de.stellwerk.journal.Ledger;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.*;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeStorageTest {
    @ParameterizedTest
    @EnumSource
    void trial(TestDatabase db) {
        var context = db.context();
        context.getBean(io.micronaut.data.jdbc.runtime.JdbcOperations.class);
        var tenants = context.getBean(de.stellwerk.access.Tenants.class);
        var t = tenants.create("Musterstadt", "nw", true);
        var ledger = context.getBean(Ledger.class);
        @SuppressWarnings("unchecked")
        Table<Programme, ?> table = context.getBeansOfType(Table.class).stream()
                .filter(x -> x.entityName().equals("programme"))
                .findFirst()
                .orElseThrow();
        var p = new Programme(
                ProgrammeId.next(), 0, "EGOV", "x", null, null, null, 2018, 2021, null, 5, List.of(), List.of());
        var who = Caller.system(t.id());
        var stored = ledger.insert(who, table, p);
        assertThat(table.find(t.id(), p.key())).contains(stored);
        var again = ledger.update(
                who,
                table,
                new Programme(p.id(), 1, "EGOV2", "x", null, null, null, 2018, 2021, null, 5, List.of(), List.of()));
        assertThat(again.version()).isEqualTo(2);
        assertThat(table.find(t.id(), p.key())).contains(again);
        assertThat(table.find(new TenantId(UUID.randomUUID()), p.key())).isEmpty();
    }
}
