package de.stellwerk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.status.StatusService;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of two people who do the same at the same moment one succeeds and the other is told so; on both databases. */
class ConcurrentWritesTest {
    private static final YearMonth JUNE = YearMonth.of(2020, 6);
    private static final int ROUNDS = 10;

    @ParameterizedTest
    @EnumSource
    void oneMonthHasOneReportHoweverManyBeginIt(TestDatabase database) throws Exception {
        var world = World.in(database.context());
        var status = world.bean(StatusService.class);
        for (int i = 0; i < ROUNDS; i++) {
            var measure = world.store(world.aMeasure("B1-A" + i));
            var lead = world.leadOf(measure);
            oneIsRefused(atOnce(() -> status.create(lead, measure.id(), JUNE)));
            assertThat(status.reportsOf(lead, measure.id(), null)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneQuarterHasOneProgrammeReport(TestDatabase database) throws Exception {
        var world = World.in(database.context());
        var reports = world.bean(ProgrammeReportService.class);
        var office = world.as(Role.PROGRAMME_OFFICE);
        oneIsRefused(atOnce(() -> reports.create(office, world.programme.id(), Quarter.parse("2020-Q2"))));
        assertThat(reports.list(office, world.programme.id())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void oneCodeHasOneMeasure(TestDatabase database) throws Exception {
        var world = World.in(database.context());
        for (int i = 0; i < ROUNDS; i++) {
            var code = "B1-X" + i;
            oneIsRefused(atOnce(() -> world.store(world.aMeasure(code))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void doubleSubmitIsStaleTheSecondTime(TestDatabase database) throws Exception {
        var world = World.in(database.context());
        var status = world.bean(StatusService.class);
        Measure measure = world.store(world.aMeasure("B1-A"));
        var lead = world.leadOf(measure);
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        var outcome = atOnce(() -> status.submit(lead, draft.id(), draft.version()));
        assertThat(outcome.failures()).singleElement().isInstanceOfAny(StaleVersion.class, Refused.class);
        assertThat(status.get(lead, draft.id()).version()).isEqualTo(draft.version() + 1);
    }

    private static void oneIsRefused(Outcome outcome) {
        assertThat(outcome.successes()).isEqualTo(1);
        assertThat(outcome.failures()).singleElement().isInstanceOf(Refused.class);
    }

    private record Outcome(int successes, List<Throwable> failures) {}

    /** Does it on two threads that set off together. */
    private static Outcome atOnce(Callable<?> what) throws Exception {
        var barrier = new CyclicBarrier(2);
        var failures = new ArrayList<Throwable>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Object> task = () -> {
                barrier.await();
                return what.call();
            };
            for (var future : threads.invokeAll(List.of(task, task))) {
                try {
                    future.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        return new Outcome(2 - failures.size(), failures);
    }
}
