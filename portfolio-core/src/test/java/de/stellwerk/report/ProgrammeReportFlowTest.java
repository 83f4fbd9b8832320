package de.stellwerk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.baseline.BaselineOutline;
import de.stellwerk.baseline.BaselineService;
import de.stellwerk.baseline.Deviation;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.Follows;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusService;
import de.stellwerk.storage.TestDatabase;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements row 76. */
class ProgrammeReportFlowTest {
    private static final Quarter Q2 = new Quarter(2020, 2);
    private World world;
    private ProgrammeReportService reports;
    private Measure reporting;
    private Measure missing;
    private Caller office;
    private Caller coreTeam;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
        reports = world.bean(ProgrammeReportService.class);
        world.on(LocalDate.of(2020, 1, 2));
        reporting = world.store(world.aMeasure("B1-A"));
        missing = world.store(world.aMeasure("B2-A").block(world.b2.id()));
        world.milestone(reporting, "MS01", "Pilotbetrieb", ImpreciseDate.day(2020, 9, 1));
        world.on(LocalDate.of(2020, 7, 10));
        office = world.as(Role.PROGRAMME_OFFICE);
        coreTeam = world.as(Role.CORE_TEAM);
        world.released(world.leadOf(reporting), office, reporting, YearMonth.of(2020, 6), Light.YELLOW);
    }

    @Test
    void missingReportIsNamedAndMustBeAccepted() {
        var report = reports.create(office, world.programme.id(), Q2);

        assertThat(reports.snapshot(office, report).missingReports()).containsExactly("B2-A");
        assertThat(reports.openPoints(office, report))
                .extracting(Violation::rule)
                .containsExactly("reportsMissing");
        assertThatThrownBy(() -> reports.submit(office, report.id(), report.version()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void blocksShowTheWorstReleasedLightAndTheMilestonesOfTheNextQuarter() {
        var snapshot = reports.snapshot(office, reports.create(office, world.programme.id(), Q2));

        assertThat(snapshot.blocks()).extracting(Snapshot.BlockState::light).containsExactly(Light.YELLOW, null);
        assertThat(snapshot.blocks().getFirst().conspicuous()).containsExactly("schedule");
        assertThat(snapshot.blocks().getFirst().nextQuarter())
                .extracting(Snapshot.MilestoneLine::code)
                .containsExactly("MS01");
        assertThat(snapshot.worst()).isEqualTo(Light.YELLOW);
        assertThat(snapshot.active()).isEqualTo(2);
    }

    @Test
    void blocksShowTheComputedLightAndHowTheirEndMoved() {
        var measures = world.bean(MeasureService.class);
        var before = measures.get(coreTeam, reporting.id()).end();
        world.on(LocalDate.of(2020, 7, 12));
        measures.save(
                coreTeam,
                measures.get(coreTeam, reporting.id()).toBuilder()
                        .end(ImpreciseDate.day(2022, 3, 31))
                        .build());
        world.on(LocalDate.of(2020, 7, 13));
        world.released(world.leadOf(reporting), office, reporting, YearMonth.of(2020, 5), Light.GREEN);

        var block = reports.snapshot(office, reports.create(office, world.programme.id(), Q2))
                .blocks()
                .getFirst();

        assertThat(block.trend()).isNotNull();
        assertThat(block.trend().measure()).isEqualTo("B1-A");
        assertThat(block.trend().months()).containsExactly(YearMonth.of(2020, 5), YearMonth.of(2020, 6));
        assertThat(block.trend().rows())
                .extracting(Snapshot.TrendDates::milestone, Snapshot.TrendDates::dates)
                .containsExactly(
                        tuple(null, Arrays.asList(ImpreciseDate.day(2022, 3, 31), before)),
                        tuple("MS01", List.of(ImpreciseDate.day(2020, 9, 1), ImpreciseDate.day(2020, 9, 1))));
        assertThat(block.computed())
                .isEqualTo(block.measures().getFirst().computed())
                .isNotNull();
        assertThat(block.measures().getFirst().critical()).isNotNull();
    }

    @Test
    void snapshotFromBeforeTrendsWereKeptReadsAndKeepsItsHash() {
        var old = Json.write(reports.snapshot(office, reports.create(office, world.programme.id(), Q2)))
                .replaceAll(",?\"(computed|critical)\":[^,}]+", "")
                .replace("{,", "{");
        assertThat(old).doesNotContain("computed", "critical", "trend");

        var read = Json.read(old, Snapshot.class);

        assertThat(Json.write(read)).isEqualTo(old);
        assertThat(read.computed()).isNull();
    }

    @Test
    void row76MainRisksAndDecisionsComeFromTheReleasedReports() {
        var status = world.bean(StatusService.class);
        var lead = world.leadOf(missing);
        var risk = new ReportedRisk(UUID.randomUUID(), "Schnittstelle zu spät", false);
        var decision = new NeededDecision(UUID.randomUUID(), "Zweiter Pilot", LocalDate.of(2020, 7, 31), false);
        var draft = status.save(
                lead,
                world.filledReport(lead, missing, YearMonth.of(2020, 6), Light.RED).toBuilder()
                        .risks(List.of(risk))
                        .decisions(List.of(decision))
                        .build());
        var submitted = status.submit(lead, draft.id(), draft.version());
        status.release(office, submitted.id(), submitted.version());

        var snapshot = reports.snapshot(office, reports.create(office, world.programme.id(), Q2));

        assertThat(snapshot.risks()).extracting(Snapshot.RiskLine::key).containsExactly(risk.key());
        assertThat(snapshot.decisions())
                .extracting(Snapshot.DecisionLine::key, Snapshot.DecisionLine::daysLeft)
                .containsExactly(tuple(decision.key(), 31));
        assertThat(snapshot.blocks().stream().flatMap(b -> b.measures().stream()))
                .extracting(Snapshot.MeasureState::code, Snapshot.MeasureState::light)
                .containsExactly(tuple("B1-A", Light.YELLOW), tuple("B2-A", Light.RED));
    }

    @Test
    void approvedReportShowsTheSameFiguresWhateverChanges() {
        var approved = approved();
        var before = reports.snapshot(office, approved);

        var measures = world.bean(MeasureService.class);
        measures.save(
                coreTeam,
                measures.get(coreTeam, reporting.id()).toBuilder()
                        .title("Anders")
                        .build());
        world.released(world.leadOf(missing), office, missing, YearMonth.of(2020, 6), Light.RED);

        var committee = world.as(Role.STEERING_COMMITTEE);
        var again = reports.get(committee, approved.id());
        assertThat(again).isEqualTo(approved);
        assertThat(reports.snapshot(committee, again)).isEqualTo(before);
    }

    @Test
    void row35ApprovalKeepsThePlanThatTheReportShowedAsABaseline() {
        var submitted = submitted(office);
        world.on(LocalDate.of(2020, 7, 13));
        var measures = world.bean(MeasureService.class);
        measures.save(
                coreTeam,
                measures.get(coreTeam, reporting.id()).toBuilder()
                        .end(ImpreciseDate.day(2022, 3, 31))
                        .build());

        reports.approve(coreTeam, submitted.id(), submitted.version());

        var baselines = world.bean(BaselineService.class);
        var programme = world.programme.id();
        var set = baselines.list(coreTeam, programme, null).getLast();
        assertThat(set)
                .extracting(BaselineOutline::name, BaselineOutline::day, BaselineOutline::report)
                .containsExactly("Q2 2020", LocalDate.of(2020, 7, 10), submitted.id());
        var compared = baselines
                .comparison(coreTeam, programme, set.id(), null)
                .measures()
                .getFirst();
        assertThat(compared.end().agreed()).isEqualTo(ImpreciseDate.day(2021, 12, 31));
        assertThat(compared.end().deviation()).contains(new Deviation(Deviation.Unit.MONTHS, 3));
    }

    @Test
    void approvalWhoseBaselineFailsDidNotHappen() {
        try (var context = TestDatabase.freshH2(Map.of())) {
            world = World.in(context);
            reports = world.bean(ProgrammeReportService.class);
            office = world.as(Role.PROGRAMME_OFFICE);
            coreTeam = world.as(Role.CORE_TEAM);
            var draft = reports.create(office, world.programme.id(), Q2);
            var filled =
                    reports.save(office, draft.toBuilder().light(Light.GREEN).build());
            var submitted = reports.submit(office, filled.id(), filled.version());
            run("alter table baseline add column required integer not null");

            assertThatThrownBy(() -> reports.approve(coreTeam, submitted.id(), submitted.version()))
                    .isInstanceOf(DataAccessException.class);
            assertThat(reports.get(coreTeam, submitted.id())).isEqualTo(submitted);

            run("alter table baseline drop column required");
            reports.approve(coreTeam, submitted.id(), submitted.version());
            assertThat(world.bean(BaselineService.class).list(coreTeam, world.programme.id(), null))
                    .hasSize(2);
        }
    }

    @SuppressWarnings("unchecked")
    private void run(String sql) {
        TransactionOperations<Connection> transactions = world.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    @Test
    void nobodyApprovesTheOwnReport() {
        var own = submitted(coreTeam);
        assertThatThrownBy(() -> reports.approve(coreTeam, own.id(), own.version()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> reports.approve(office, own.id(), own.version()))
                .isInstanceOf(Forbidden.class);
        assertThat(reports.approve(world.as(Role.CORE_TEAM), own.id(), own.version())
                        .hash())
                .hasSize(64);
    }

    @Test
    void committeeSeesApprovedReportsOnly() {
        var submitted = submitted(office);
        var committee = world.as(Role.STEERING_COMMITTEE);
        assertThatThrownBy(() -> reports.get(committee, submitted.id())).isInstanceOf(NotFound.class);
        assertThat(reports.list(committee, world.programme.id())).isEmpty();
        reports.approve(coreTeam, submitted.id(), submitted.version());
        assertThat(reports.list(committee, world.programme.id())).hasSize(1);
    }

    @Test
    void lightBetterThanTheBlocksNeedsAReason() {
        var report = reports.create(office, world.programme.id(), Q2);
        var better = reports.save(
                office,
                report.toBuilder().light(Light.GREEN).acceptMissing(true).build());
        assertThat(reports.openPoints(office, better))
                .extracting(Violation::rule)
                .containsExactly("lightReasonMissing");
    }

    @Test
    void returnedReportIsADraftAgainWithItsComment() {
        var submitted = submitted(office);
        var returned = reports.sendBack(coreTeam, submitted.id(), submitted.version(), "Bitte kürzen.");
        assertThat(returned.state()).isEqualTo(ProgrammeReportState.DRAFT);
        assertThat(returned.snapshot()).isNull();
        assertThat(returned.returnComment()).isEqualTo("Bitte kürzen.");
    }

    @Test
    void nextEditionNamesTheApprovedOne() {
        var approved = approved();
        var next = reports.revise(office, approved.id());
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.replaces()).isEqualTo(approved.id());
        assertThat(next.number()).isEqualTo("PB-2020-01");
    }

    @Test
    void secondReportForAQuarterIsRefused() {
        reports.create(office, world.programme.id(), Q2);
        assertThatThrownBy(() -> reports.create(office, world.programme.id(), Q2))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reports.create(office, world.programme.id(), new Quarter(2020, 4)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void overviewShowsTheApprovedLightAndWhoIsOverdue() {
        approved();
        var overview =
                world.bean(OverviewService.class).overview(office, world.programme.id(), LocalDate.of(2020, 7, 10));

        assertThat(overview.light()).isEqualTo(Light.YELLOW);
        assertThat(overview.overdueReports()).containsExactly("B2-A");
        assertThat(overview.expectedReports()).isEqualTo(2);
        assertThat(overview.receivedReports()).isEqualTo(1);
        assertThat(overview.trend()).hasSize(12);
        assertThat(overview.trend().getLast().light()).isEqualTo(Light.YELLOW);
        assertThat(overview.nextMeeting()).isEqualTo(LocalDate.of(2020, 7, 15));
    }

    @Test
    void overviewOfAPastDayShowsWhatWasRecordedByThen() {
        var past = world.bean(OverviewService.class).overview(office, world.programme.id(), LocalDate.of(2020, 7, 9));
        assertThat(past.receivedReports()).isZero();
        assertThat(past.figures().worst()).isNull();
    }

    @Test
    void nameInItsTextsMustBeAcceptedBeforeApproval() {
        var draft = reports.create(office, world.programme.id(), Q2);
        var saved = reports.save(
                office,
                draft.toBuilder()
                        .acceptMissing(true)
                        .blockTexts(List.of(new BlockText(world.b1.id(), "Frau PROGRAMME OFFICE sagt es")))
                        .build());
        var submitted = reports.submit(office, saved.id(), saved.version());

        assertThatThrownBy(() -> reports.approve(coreTeam, submitted.id(), submitted.version()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .containsExactly(Violation.of("blocks[0].text", "namesPeople", "PROGRAMME OFFICE")));
        assertThatThrownBy(() -> reports.approve(coreTeam, submitted.id(), submitted.version(), true))
                .hasMessageContaining("namesReasonMissing");
        assertThat(reports.approve(coreTeam.because("so gewollt"), submitted.id(), submitted.version(), true)
                        .state())
                .isEqualTo(ProgrammeReportState.APPROVED);
    }

    @Test
    void approvedReportNamesTheOneBefore() {
        var first = approved();
        var next = reports.revise(office, first.id());
        var submitted = reports.submit(office, next.id(), next.version());
        var second = reports.approve(coreTeam, submitted.id(), submitted.version());

        assertThat(first.follows()).isEqualTo(new Follows(Follows.NONE, null));
        assertThat(second.follows()).isEqualTo(new Follows(first.hash(), first.hash()));
    }

    private ProgrammeReport submitted(Caller by) {
        var report = reports.create(by, world.programme.id(), Q2);
        var accepted = reports.save(
                by,
                report.toBuilder()
                        .acceptMissing(true)
                        .summary("Zusammenfassung")
                        .build());
        return reports.submit(by, accepted.id(), accepted.version());
    }

    private ProgrammeReport approved() {
        var submitted = submitted(office);
        return reports.approve(coreTeam, submitted.id(), submitted.version());
    }
}
