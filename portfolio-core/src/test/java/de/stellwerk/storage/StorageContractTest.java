package de.stellwerk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Tenants;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.Ledger;
import de.stellwerk.shared.AdjustableClock;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every table keeps, on both databases: one contract, run for each kind of entity. */
class StorageContractTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final LocalDate SECOND_DAY = LocalDate.of(2020, 1, 2);

    @TestFactory
    Stream<DynamicTest> everyTableKeepsTheContract() {
        return Stream.of(TestDatabase.values()).flatMap(StorageContractTest::testsOn);
    }

    private static Stream<DynamicTest> testsOn(TestDatabase database) {
        var tests = new ArrayList<DynamicTest>();
        var samples = Samples.stored(database.context());
        assertThat(samples.kinds()).isEqualTo(tableNames(database));
        for (var sample : samples.all()) {
            tests.add(DynamicTest.dynamicTest(
                    database + " " + sample.table().entityName(), () -> check(database, sample)));
        }
        return tests.stream();
    }

    private static List<String> tableNames(TestDatabase database) {
        return database.context().getBeansOfType(Table.class).stream()
                .map(t -> (String) t.entityName())
                .sorted()
                .toList();
    }

    private static <T extends Entity<T>> void check(TestDatabase db, Samples.Sample<T> s) {
        roundTrip(s);
        changed(db, s);
        unchangedIsNotJournalled(db, s);
        staleIsRefused(db, s);
        otherTenantSeesNothing(db, s);
    }

    private static <T extends Entity<T>> void roundTrip(Samples.Sample<T> s) {
        assertThat(s.table().find(s.tenant(), s.first().key())).contains(s.first());
        assertThat(s.first().version()).isEqualTo(1);
    }

    private static <T extends Entity<T>> void changed(TestDatabase db, Samples.Sample<T> s) {
        on(db, SECOND_DAY);
        var stored = ledger(db).update(who(s.tenant()), s.table(), s.changed());

        assertThat(stored).isEqualTo(s.changed().withVersion(2));
        assertThat(s.table().find(s.tenant(), s.first().key())).contains(stored);
        var journal = db.context().getBean(Journal.class);
        assertThat(journal.asOf(s.table(), s.tenant(), FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(journal.asOf(s.table(), s.tenant(), FIRST_DAY)).containsExactly(s.first());
        assertThat(journal.asOf(s.table(), s.tenant(), SECOND_DAY)).containsExactly(stored);
        assertThat(journal.history(s.tenant(), s.table().entityName(), stored.key()))
                .hasSize(2);
    }

    private static <T extends Entity<T>> void unchangedIsNotJournalled(TestDatabase db, Samples.Sample<T> s) {
        var stored = ledger(db).update(who(s.tenant()), s.table(), s.changed().withVersion(2));
        assertThat(stored.version()).isEqualTo(2);
    }

    private static <T extends Entity<T>> void staleIsRefused(TestDatabase db, Samples.Sample<T> s) {
        assertThatThrownBy(() -> ledger(db).update(who(s.tenant()), s.table(), s.first()))
                .isInstanceOfSatisfying(
                        StaleVersion.class, e -> assertThat(e.changedFields()).isNotEmpty());
        assertThat(s.table().find(s.tenant(), s.first().key()))
                .contains(s.changed().withVersion(2));
    }

    private static <T extends Entity<T>> void otherTenantSeesNothing(TestDatabase db, Samples.Sample<T> s) {
        var other = db.context()
                .getBean(Tenants.class)
                .create("Andere Stadt", "by", false)
                .id();
        assertThat(s.table().find(other, s.first().key())).isEmpty();
        assertThat(s.table().all(other)).isEmpty();
        assertThat(db.context().getBean(Journal.class).asOf(s.table(), other, SECOND_DAY))
                .isEmpty();
        assertThatThrownBy(() ->
                        ledger(db).update(who(other), s.table(), s.changed().withVersion(2)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        ledger(db).delete(who(other), s.table(), s.changed().withVersion(2)))
                .isInstanceOf(NotFound.class);
        assertThat(s.table().find(s.tenant(), s.first().key())).isPresent();
    }

    private static Ledger ledger(TestDatabase db) {
        return db.context().getBean(Ledger.class);
    }

    private static Caller who(TenantId tenant) {
        return Caller.system(tenant);
    }

    static void on(TestDatabase db, LocalDate day) {
        db.context()
                .getBean(AdjustableClock.class)
                .setInstant(day.atTime(12, 0).atZone(Clocks.BERLIN).toInstant());
    }
}
