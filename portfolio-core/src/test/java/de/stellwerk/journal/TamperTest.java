package de.stellwerk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.storage.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes the database by hand is found out. */
class TamperTest {
    private ApplicationContext context;
    private World world;
    private Measure measure;

    @BeforeEach
    void historyOfThreeVersions() {
        context = TestDatabase.freshH2(Map.of());
        world = World.in(context);
        measure = world.store(world.aMeasure("B1-A"));
        measure = world.store(measure.toBuilder().title("zwei"));
        measure = world.store(measure.toBuilder().title("drei"));
        context.getBean(Sealer.class).seal();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void untouchedJournalIsSound() {
        var result = verify();
        assertThat(result.fault()).isNull();
        assertThat(result.entries()).isGreaterThan(5);
        assertThat(result.unsealed()).isZero();
    }

    @Test
    void changedEntryIsNamed() {
        sql("update journal set data_after = replace(data_after, 'zwei', 'vier') where " + entry(2));
        assertThat(verify().fault().where()).isEqualTo(name(2));
    }

    @Test
    void changedActorIsNamed() {
        sql("update journal set actor_id = '00000000-0000-0000-0000-000000000001' where " + entry(1));
        assertThat(verify().fault().where()).isEqualTo(name(1));
    }

    @Test
    void reasonPutInLaterIsNamed() {
        sql("update journal set reason = 'so war es' where " + entry(2));
        assertThat(verify().fault().where()).isEqualTo(name(2));
    }

    @Test
    void changedReasonIsNamed() {
        context.getBean(MeasureService.class)
                .save(
                        world.system().because("Abnahme verschoben"),
                        measure.toBuilder().title("vier").build());
        assertThat(verify().fault()).isNull();
        sql("update journal set reason = 'anders' where " + entry(4));
        assertThat(verify().fault().where()).isEqualTo(name(4));
    }

    @Test
    void droppedEntryInTheMiddleIsNamed() {
        sql("delete from journal where " + entry(2));
        assertThat(verify().fault().where()).isEqualTo(name(3));
    }

    @Test
    void droppedNewestEntryIsNamedAlthoughItsRowWasSetBack() {
        sql("delete from journal where " + entry(3));
        sql("update measure set version = 2, data = (select data_after from journal where " + entry(2)
                + ") where id = '" + measure.key() + "'");
        assertThat(verify().fault().where()).isEqualTo(name(3));
    }

    @Test
    void entityDroppedWithItsWholeHistoryIsNamed() {
        sql("delete from measure where id = '" + measure.key() + "'");
        sql("delete from journal where entity = 'measure'");
        assertThat(verify().fault().where()).isEqualTo(name(1));
    }

    @Test
    void rowChangedBehindTheJournalIsNamed() {
        sql("update measure set data = replace(data, 'drei', 'vier') where id = '" + measure.key() + "'");
        assertThat(verify().fault().where()).isEqualTo(name(3));
    }

    @Test
    void droppedSealIsNoticed() {
        world.store(measure.toBuilder().title("vier"));
        context.getBean(Sealer.class).seal();
        sql("delete from journal_seal where number = 1");
        assertThat(verify().fault().where()).isEqualTo("seal/2");
    }

    @Test
    void sealsAtTheSameTimeTakeDifferentNumbers() throws Exception {
        var sealer = context.getBean(Sealer.class);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 20; round++) {
                measure = world.store(measure.toBuilder().title("Runde " + round));
                var seals = threads.invokeAll(Collections.nCopies(4, (Callable<Integer>) sealer::seal));
                int sealed = 0;
                for (var seal : seals) {
                    sealed += seal.get();
                }
                assertThat(sealed).isEqualTo(1);
            }
        }
        assertThat(verify().fault()).isNull();
    }

    @Test
    void erasedPersonLeavesTheJournalSound() {
        var lead = world.leadOf(measure);
        context.getBean(MeasureService.class)
                .save(lead, measure.toBuilder().title("vier").build());
        var admin = world.as(de.stellwerk.access.Role.ADMIN);
        context.getBean(de.stellwerk.access.AccessService.class).erase(admin, lead.person());

        assertThat(verify().fault()).isNull();
        assertThat(context.getBean(de.stellwerk.access.AccessService.class).nameOf(world.tenant.id(), lead.person()))
                .isEmpty();
    }

    private Verifier.Result verify() {
        return context.getBean(Verifier.class).verify();
    }

    private String entry(int version) {
        return "entity = 'measure' and entity_id = '" + measure.key() + "' and version = " + version;
    }

    private String name(int version) {
        return "measure/" + measure.key() + "/" + version;
    }

    @SuppressWarnings("unchecked")
    private void sql(String statement) {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        var jdbc = context.getBean(JdbcOperations.class);
        int rows = transactions.executeWrite(
                tx -> jdbc.<Integer>prepareStatement(statement, java.sql.PreparedStatement::executeUpdate));
        assertThat(rows).isPositive();
    }
}
