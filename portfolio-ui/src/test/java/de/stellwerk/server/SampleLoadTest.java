package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Tenants;
import de.stellwerk.exchange.ImportService;
import de.stellwerk.journal.Sealer;
import de.stellwerk.journal.Verifier;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.report.Overview;
import de.stellwerk.report.OverviewService;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.reports.exchange.WorkbookReader;
import de.stellwerk.sample.SampleHistory;
import de.stellwerk.sample.SamplePeople;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.AdjustableClock;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Quarter;
import de.stellwerk.status.Board;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.StatusService;
import de.stellwerk.storage.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbook and history together, on both databases. */
class SampleLoadTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 7, 10);
    private static final YearMonth JUNE = YearMonth.of(2020, 6);

    @ParameterizedTest
    @EnumSource
    void interruptedLoadLeavesNothingAndTheNextStartLoadsTheStateOfThePictures(TestDatabase database) {
        try (var context = database.fresh(Map.of("stellwerk.mode", "start"))) {
            assertThatThrownBy(() -> sample(context, cutOff(context)).loadIfEmpty())
                    .hasMessage("power cut");
            assertThat(context.getBean(Tenants.class).all()).isEmpty();
            assertThat(context.getBean(Sealer.class).seal()).isZero();

            var sample = sample(context, context.getBean(SampleHistory.class));
            sample.loadIfEmpty();
            new State(context).isThatOfThePictures();

            sample.loadIfEmpty();
            assertThat(context.getBean(Tenants.class).all()).hasSize(1);
        }
    }

    /** Replays everything and then fails, as if the machine had been switched off just before the end. */
    private static SampleHistory cutOff(ApplicationContext context) {
        var real = context.getBean(SampleHistory.class);
        var history = mock(SampleHistory.class);
        doAnswer(call -> {
                    real.replay(call.getArgument(0, SamplePeople.class));
                    throw new IllegalStateException("power cut");
                })
                .when(history)
                .replay(any());
        return history;
    }

    @SuppressWarnings("unchecked")
    private static SampleProgramme sample(ApplicationContext context, SampleHistory history) {
        return new SampleProgramme(
                (TransactionOperations<Connection>) context.getBean(TransactionOperations.class),
                context.getBean(Tenants.class),
                context.getBean(AccessService.class),
                context.getBean(ImportService.class),
                context.getBean(WorkbookReader.class),
                context.getBean(MeasureService.class),
                history,
                context.getBean(Sealer.class),
                context.getBean(AdjustableClock.class),
                TODAY);
    }

    /** What the services say on 10.07.2020. */
    private static final class State {
        private final ApplicationContext context;
        private final Caller caller;
        private final ProgrammeId programme;

        State(ApplicationContext context) {
            this.context = context;
            this.caller = Caller.system(
                    context.getBean(Tenants.class).all().getFirst().id());
            this.programme = context.getBean(ProgrammeService.class)
                    .programme(caller, "EGOV", null)
                    .id();
        }

        void isThatOfThePictures() {
            measures();
            june();
            milestones();
            programmeReports();
            overview();
            assertThat(context.getBean(Verifier.class).verify().fault()).isNull();
        }

        private void measures() {
            var lines = context.getBean(MeasureService.class).all(caller, "EGOV", null);
            assertThat(lines.stream()
                            .collect(Collectors.groupingBy(l -> l.measure().state(), Collectors.counting())))
                    .isEqualTo(Map.of(MeasureState.ACTIVE, 12L, MeasureState.PLANNED, 3L, MeasureState.DONE, 4L));
            assertThat(lines)
                    .extracting(
                            l -> l.measure().code(),
                            State::light,
                            l -> day(l.measure().end()))
                    .containsExactly(
                            tuple("B1-A", null, "30.09.2019"),
                            tuple("B1-B", "YELLOW 2020-05", "31.01.2022"),
                            tuple("B1-C", "YELLOW 2020-06", "30.06.2021"),
                            tuple("B1-D", null, "31.01.2023"),
                            tuple("B2-A", null, "30.09.2019"),
                            tuple("B2-B", "GREEN 2020-05", "30.09.2021"),
                            tuple("B3-A", "YELLOW 2020-06", "30.11.2020"),
                            tuple("B3-B", null, "30.11.2021"),
                            tuple("B3-C", null, "31.03.2020"),
                            tuple("B3-D", "GREEN 2020-05", "31.12.2021"),
                            tuple("B4-A", "GREEN 2020-06", "30.06.2021"),
                            tuple("B5-A", "RED 2020-06", "31.10.2020"),
                            tuple("B5-B", "GREEN 2020-06", "30.09.2020"),
                            tuple("U1-A", "GREEN 2020-06", "31.12.2021"),
                            tuple("U1-B", "YELLOW 2020-05", "31.08.2020"),
                            tuple("U2-A", "GREEN 2020-06", "31.12.2019"),
                            tuple("U2-B", "YELLOW 2020-05", "31.12.2021"),
                            tuple("U3-A", "GREEN 2020-05", "31.01.2019"),
                            tuple("U3-B", null, "31.01.2019"));
        }

        /** Of measures that report; the last light of a finished one is history. */
        private static @Nullable String light(MeasureLine line) {
            return line.light() == null || line.measure().state() == MeasureState.DONE
                    ? null
                    : line.light() + " " + line.lightPeriod();
        }

        private static @Nullable String day(@Nullable ImpreciseDate date) {
            return date == null ? null : date.format(java.util.Locale.GERMANY);
        }

        private void june() {
            var board = context.getBean(StatusService.class).board(caller, programme, JUNE, JUNE, null);
            assertThat(board.received()).isEqualTo(9);
            assertThat(board.expected()).isEqualTo(13);
            assertThat(codes(board, null)).containsExactly("U1-B", "U3-A");
            assertThat(codes(board, ReportState.DRAFT)).containsExactly("B1-B");
            assertThat(codes(board, ReportState.RETURNED)).containsExactly("U2-B");
            assertThat(codes(board, ReportState.SUBMITTED)).containsExactly("B2-B", "B3-D");
            assertThat(codes(board, ReportState.RELEASED))
                    .containsExactly("B1-C", "B3-A", "B4-A", "B5-A", "B5-B", "U1-A", "U2-A");
        }

        private static List<String> codes(Board board, @Nullable ReportState state) {
            return board.rows().stream()
                    .filter(r -> r.group() != Board.Group.NOT_REPORTING)
                    .filter(r -> r.current().state() == state)
                    .map(r -> r.measure().measure().code())
                    .sorted()
                    .toList();
        }

        private void milestones() {
            var all = context.getBean(PlanService.class).milestones(caller, programme, null);
            assertThat(all).hasSize(96);
            assertThat(all.stream().filter(Milestone::reached)).hasSize(50);
        }

        private void programmeReports() {
            assertThat(context.getBean(ProgrammeReportService.class).list(caller, programme))
                    .extracting(ProgrammeReport::quarter, ProgrammeReport::light)
                    .containsExactly(
                            tuple(Quarter.parse("2020-Q1"), Light.YELLOW),
                            tuple(Quarter.parse("2019-Q4"), Light.YELLOW));
        }

        private void overview() {
            Overview overview = context.getBean(OverviewService.class).overview(caller, programme, TODAY);
            assertThat(overview.overdueReports()).containsExactlyInAnyOrder("B1-B", "U1-B", "U2-B", "U3-A");
            assertThat(overview.openDecisions()).isEqualTo(5);
        }
    }
}
