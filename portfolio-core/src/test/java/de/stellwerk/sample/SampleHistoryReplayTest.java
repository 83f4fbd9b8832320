package de.stellwerk.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stellwerk.baseline.BaselineOutline;
import de.stellwerk.baseline.BaselineService;
import de.stellwerk.baseline.Deviation;
import de.stellwerk.governance.Consultation;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.report.OverviewService;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Quarter;
import de.stellwerk.status.Board;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import de.stellwerk.storage.TestDatabase;
import de.stellwerk.trend.DateMove;
import de.stellwerk.trend.MilestoneTrend;
import de.stellwerk.trend.TrendService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The state on 2020-07-10, asked of the services after the replay. */
class SampleHistoryReplayTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 7, 10);
    private static final YearMonth JUNE = YearMonth.of(2020, 6);
    private static SampleWorld world;

    @BeforeAll
    static void replay() {
        world = new SampleWorld(TestDatabase.freshH2(Map.of()));
        world.bean(SampleHistory.class).replay(world.people);
        world.on(TODAY);
    }

    private static Board board(YearMonth from, YearMonth to, @Nullable LocalDate asOf) {
        return world.bean(StatusService.class).board(world.people.office(), world.programme.id(), from, to, asOf);
    }

    private static List<String> group(Board board, Board.Group group) {
        return board.rows().stream()
                .filter(r -> r.group() == group)
                .map(r -> r.measure().measure().code())
                .sorted()
                .toList();
    }

    private static List<StatusReport> reportsOf(String measure) {
        return world.bean(StatusService.class).reportsOf(world.people.office(), world.measure(measure), null);
    }

    private static List<Milestone> milestones() {
        return world.bean(PlanService.class).milestones(world.people.office(), world.programme.id(), null);
    }

    @Test
    void row75OfNineteenMeasuresFourReportsAreMissingTwoToCheckAndSevenReleased() {
        var board = board(JUNE, JUNE, null);

        assertThat(board.rows()).hasSize(19);
        assertThat(board.due()).isEqualTo(LocalDate.of(2020, 7, 7));
        assertThat(group(board, Board.Group.OVERDUE)).containsExactly("B1-B", "U1-B", "U2-B", "U3-A");
        assertThat(group(board, Board.Group.TO_CHECK)).containsExactly("B2-B", "B3-D");
        assertThat(group(board, Board.Group.RELEASED))
                .containsExactly("B1-C", "B3-A", "B4-A", "B5-A", "B5-B", "U1-A", "U2-A");
        assertThat(group(board, Board.Group.NOT_REPORTING)).hasSize(6);
        assertThat(board.received()).isEqualTo(9);
        assertThat(board.expected()).isEqualTo(13);
    }

    @Test
    void stateOfJuneIsReachedOnTheDaysOfThePicture() {
        assertThat(board(JUNE, JUNE, null).rows().stream()
                        .filter(r -> r.current().report() != null))
                .extracting(
                        r -> r.measure().measure().code(),
                        r -> r.current().state(),
                        r -> r.current().since().getDayOfMonth())
                .containsExactlyInAnyOrder(
                        tuple("B1-B", ReportState.DRAFT, 8),
                        tuple("U2-B", ReportState.RETURNED, 9),
                        tuple("B2-B", ReportState.SUBMITTED, 7),
                        tuple("B3-D", ReportState.SUBMITTED, 7),
                        tuple("B1-C", ReportState.RELEASED, 8),
                        tuple("B3-A", ReportState.RELEASED, 7),
                        tuple("B4-A", ReportState.RELEASED, 3),
                        tuple("B5-A", ReportState.RELEASED, 8),
                        tuple("B5-B", ReportState.RELEASED, 6),
                        tuple("U1-A", ReportState.RELEASED, 6),
                        tuple("U2-A", ReportState.RELEASED, 3));
    }

    @Test
    void boardShowsTheLightsOfTwelveMonths() {
        var rows = board(SamplePictures.FIRST, JUNE, null).rows().stream()
                .collect(Collectors.toMap(
                        r -> r.measure().measure().code(),
                        r -> r.cells().stream()
                                .map(SampleHistoryReplayTest::letter)
                                .collect(Collectors.joining())));

        assertThat(rows).containsAllEntriesOf(SamplePictures.lights());
    }

    private static String letter(Board.Cell cell) {
        return switch (cell.kind()) {
            case OPEN, MISSING -> "F";
            case DONE -> "E";
            case NONE -> "-";
            case REPORT ->
                cell.light() != null
                        ? cell.light().name().substring(0, 1)
                        : cell.state() == ReportState.DRAFT ? "D" : "T";
        };
    }

    @Test
    void noMonthBeforeJuneIsMissingButOne() {
        var missing = board(YearMonth.of(2019, 1), JUNE.minusMonths(1), null).rows().stream()
                .flatMap(r -> r.cells().stream()
                        .filter(c -> c.kind() == Board.Kind.MISSING)
                        .map(c -> r.measure().measure().code() + " " + c.month()));

        assertThat(missing).containsExactly("U3-A 2020-02");
    }

    @Test
    void someReportsCameLateAndSomeWereMended() {
        var cells = board(YearMonth.of(2019, 1), JUNE, null).rows().stream().flatMap(r -> r.cells().stream());

        assertThat(cells.filter(Board.Cell::late)).hasSizeBetween(4, 8);
        assertThat(reportsOf("B3-C"))
                .anySatisfy(r ->
                        assertThat(r.returnComment()).isEqualTo("Bitte den neuen Termin in der Begründung nennen."));
    }

    @Test
    void fiftyOf96MilestonesAreReached() {
        assertThat(milestones()).hasSize(96);
        assertThat(milestones().stream().filter(Milestone::reached)).hasSize(50);
    }

    @Test
    void nextMilestoneOfEachBlockIsThatOfThePicture() {
        var codes = SamplePictures.table("measures.csv").stream()
                .collect(Collectors.toMap(r -> world.measure(r.getFirst()), List::getFirst));
        var next = milestones().stream()
                .filter(m -> !m.reached())
                .collect(Collectors.groupingBy(
                        m -> codes.get(m.measure()).substring(0, 2),
                        Collectors.collectingAndThen(
                                Collectors.minBy(Comparator.comparing(m -> m.expected())),
                                m -> m.map(x -> x.code() + " " + x.description() + " "
                                                + x.expected().format(java.util.Locale.GERMAN))
                                        .orElseThrow())));

        assertThat(next)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "B1", "MS07 Pilotbetrieb E-Akte 01.09.2020",
                        "B2", "MS09 Test Rechnungslauf 15.08.2020",
                        "B3", "MS11 Go-live Portal 30.11.2020",
                        "B4", "MS05 Pilotauswertung 30.09.2020",
                        "B5", "MS02 Entwurf IT-Strategie 31.07.2020",
                        "U1", "MS03 Mentoring-Konzept 31.08.2020",
                        "U2", "MS04 Basisschulungen Q4 2020",
                        "U3", "MS06 Treffen Digital-Lotsen 17.09.2020"));
    }

    @Test
    void measuresStandAsTheTableSays() {
        var measures = world.bean(MeasureService.class);
        for (var row : SamplePictures.table("measures.csv")) {
            var m = measures.get(world.people.office(), world.measure(row.getFirst()));
            assertThat(m.start()).as(m.code()).isEqualTo(SampleWorld.date(row.get(4)));
            assertThat(m.end()).as(m.code()).isEqualTo(SampleWorld.date(row.get(5)));
            assertThat(m.state()).as(m.code()).hasToString(row.get(6));
        }
        assertThat(measures.get(world.people.office(), world.measure("B1-B")).version())
                .isEqualTo(4);
    }

    @Test
    void row36EveryMeasureThatIsLaterThanAgreedSaysWhy() {
        var late = world.bean(MeasureService.class).of(world.people.office(), world.programme.id()).stream()
                .filter(m -> m.end().date().isAfter(m.baselineEnd().date()))
                .toList();

        assertThat(late)
                .extracting(Measure::code)
                .containsExactly(
                        "B1-A", "B1-B", "B1-C", "B1-D", "B2-A", "B2-B", "B3-A", "B3-B", "B3-C", "B3-D", "B5-A", "U1-B");
        assertThat(late).allSatisfy(m -> assertThat(m.delay()).as(m.code()).isNotNull());
        assertThat(late.get(1).delay().category()).isEqualTo(DelayCategory.PROCUREMENT);
    }

    @Test
    void aprilReportOfTheDmsIsASecondRevision() {
        var april = reportsOf("B1-B").stream()
                .filter(r -> r.period().equals(YearMonth.of(2020, 4)))
                .toList();

        assertThat(april).extracting(StatusReport::revision).containsExactly(2, 1);
        assertThat(april.getFirst().replaces()).isEqualTo(april.getLast().id());
        assertThat(april).allMatch(StatusReport::released);
    }

    @Test
    void pastDayShowsWhatWasRecordedThen() {
        var measures = world.bean(MeasureService.class);
        var may = measures.find(world.people.office(), SamplePlan.PROGRAMME, "B1-B", LocalDate.of(2020, 5, 31));

        assertThat(may.measure().end()).isEqualTo(SampleWorld.date("31.12.2021"));
        assertThat(group(
                        board(JUNE.minusMonths(1), JUNE.minusMonths(1), LocalDate.of(2020, 6, 5)),
                        Board.Group.RELEASED))
                .contains("U1-A")
                .doesNotContain("B1-B");
    }

    @Test
    void row70EachConsultedGroupHasADayOfItsLastConsultationPerMeasure() {
        assertThat(lastConsultations("B1-B"))
                .isEqualTo(Map.of("Personalrat", LocalDate.of(2020, 1, 15), "Datenschutz", LocalDate.of(2020, 2, 10)));
        assertThat(lastConsultations("B3-A"))
                .isEqualTo(Map.of(
                        "Gleichstellungsbeauftragte", LocalDate.of(2019, 10, 21),
                        "Schwerbehindertenvertretung", LocalDate.of(2019, 10, 21)));
        assertThat(lastConsultations("U2-B")).isEqualTo(Map.of("Personalrat", LocalDate.of(2020, 6, 10)));
    }

    private static Map<String, LocalDate> lastConsultations(String measure) {
        return world.bean(GovernanceService.class).consultations(world.people.office(), world.measure(measure)).stream()
                .collect(Collectors.toMap(Consultation::group, Consultation::asked, (last, before) -> last));
    }

    @Test
    void row76QuarterlyReportHoldsTheStateOfEachMeasureAndTheRisks() {
        var service = world.bean(ProgrammeReportService.class);
        var report = service.list(world.people.coreTeam(), world.programme.id()).getFirst();
        var snapshot = service.snapshot(world.people.coreTeam(), report);

        assertThat(snapshot.blocks()).hasSize(8);
        assertThat(snapshot.blocks().stream().flatMap(b -> b.measures().stream()))
                .hasSize(19)
                .allSatisfy(m -> assertThat(m.state()).isNotNull());
        assertThat(snapshot.risks()).isNotEmpty();
    }

    @Test
    void twoProgrammeReportsAreApproved() {
        var reports = world.bean(ProgrammeReportService.class).list(world.people.coreTeam(), world.programme.id());

        assertThat(reports)
                .extracting(ProgrammeReport::quarter, ProgrammeReport::state, ProgrammeReport::light)
                .containsExactly(
                        tuple(Quarter.parse("2020-Q1"), ProgrammeReportState.APPROVED, Light.YELLOW),
                        tuple(Quarter.parse("2019-Q4"), ProgrammeReportState.APPROVED, Light.YELLOW));
    }

    @Test
    void row35ApprovedReportsLeftTheirPlansBehind() {
        var baselines = world.bean(BaselineService.class);
        var all = baselines.list(world.people.coreTeam(), world.programme.id(), null);
        var q1 = baselines.comparison(
                world.people.coreTeam(), world.programme.id(), all.get(1).id(), null);
        var portal = q1.measures().stream()
                .filter(l -> l.measure().code().equals("B3-A"))
                .findFirst()
                .orElseThrow();

        assertThat(all).extracting(BaselineOutline::name).containsExactly(null, "Q1 2020", "Q4 2019");
        assertThat(portal.end().agreed()).isEqualTo(SampleWorld.date("30.09.2020"));
        assertThat(portal.end().deviation()).contains(new Deviation(Deviation.Unit.MONTHS, 2));
    }

    @Test
    void row37EndOfTheDmsMovedOnceAndTheTrendShowsIt() {
        var trend = world.bean(TrendService.class);
        var office = world.people.office();
        var dms = world.measure("B1-B");
        var end = trend.moves(office, dms, null).stream()
                .filter(m -> m.kind() == DateMove.Kind.END)
                .toList();
        var seen = trend.trend(office, dms, null);

        assertThat(end)
                .extracting(DateMove::from, DateMove::to, m -> m.delay().category())
                .containsExactly(tuple(
                        SampleWorld.date("31.12.2021"), SampleWorld.date("31.01.2022"), DelayCategory.PROCUREMENT));
        assertThat(seen.columns())
                .extracting(MilestoneTrend.Column::month)
                .containsExactly(
                        YearMonth.of(2020, 2),
                        YearMonth.of(2020, 3),
                        YearMonth.of(2020, 4),
                        YearMonth.of(2020, 5),
                        null);
        assertThat(seen.rows().getFirst().dates())
                .containsExactly(
                        SampleWorld.date("31.12.2021"),
                        SampleWorld.date("31.12.2021"),
                        SampleWorld.date("31.12.2021"),
                        SampleWorld.date("31.12.2021"),
                        SampleWorld.date("31.01.2022"));
    }

    @Test
    void frontPageShowsFourOverdueReportsAndFiveOpenDecisions() {
        var overview = world.bean(OverviewService.class).overview(world.people.coreTeam(), world.programme.id(), TODAY);

        assertThat(overview.overdueReports()).containsExactlyInAnyOrder("B1-B", "U1-B", "U2-B", "U3-A");
        assertThat(overview.openDecisions()).isEqualTo(5);
        assertThat(overview.openRisks()).isEqualTo(14);
    }
}
