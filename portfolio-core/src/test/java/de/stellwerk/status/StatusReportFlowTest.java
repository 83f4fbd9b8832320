package de.stellwerk.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.Follows;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Violation;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements rows 34 and 72 to 75. */
class StatusReportFlowTest {
    private static final YearMonth JUNE = YearMonth.of(2020, 6);
    private World world;
    private StatusService status;
    private Measure measure;
    private Caller lead;
    private Caller office;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
        status = world.bean(StatusService.class);
        measure = world.store(world.aMeasure("B1-A"));
        world.milestone(measure, "MS01", "Pilotbetrieb", ImpreciseDate.day(2020, 9, 1));
        lead = world.leadOf(measure);
        office = world.as(Role.PROGRAMME_OFFICE);
    }

    @Test
    void row72ReportHoldsTheFieldsOfTheForm() {
        var draft = world.filledReport(lead, measure, JUNE, Light.YELLOW);
        var risk = new ReportedRisk(UUID.randomUUID(), "Schnittstelle zu spät", false);
        var decision = new NeededDecision(UUID.randomUUID(), "Zweiter Pilot", LocalDate.of(2020, 7, 31), false);
        var filled = status.save(
                lead,
                draft.toBuilder()
                        .reasons(new Reasons("im Plan", "Stelle frei", "geprüft"))
                        .risks(List.of(risk))
                        .decisions(List.of(decision))
                        .activities("Ablage eingerichtet")
                        .nextActivities("Schulung")
                        .build());

        var report = status.get(
                lead, status.submit(lead, filled.id(), filled.version()).id());

        assertThat(report.measure()).isEqualTo(measure.id());
        assertThat(world.bean(MeasureService.class).get(lead, report.measure()).block())
                .isEqualTo(world.b1.id());
        assertThat(report.responsible()).isEqualTo("DMS-Koordination");
        assertThat(report.date()).isEqualTo(LocalDate.of(2020, 7, 10));
        assertThat(report.effectiveLight()).isEqualTo(Light.YELLOW);
        assertThat(report.reasons()).isEqualTo(new Reasons("im Plan", "Stelle frei", "geprüft"));
        assertThat(report.risks()).containsExactly(risk);
        assertThat(report.decisions()).containsExactly(decision);
        assertThat(report.activities()).isEqualTo("Ablage eingerichtet");
        assertThat(report.nextMilestone()).extracting(ReportedMilestone::code).isEqualTo("MS01");
        assertThat(report.nextActivities()).isEqualTo("Schulung");
    }

    @Test
    void row34NextMilestoneOfThePlanStandsInTheReport() {
        var draft = status.create(lead, measure.id(), JUNE);

        assertThat(draft.nextMilestone())
                .isEqualTo(new ReportedMilestone("MS01", "Pilotbetrieb", "Pilot", ImpreciseDate.day(2020, 9, 1)));
        assertThat(draft.responsible()).isEqualTo("DMS-Koordination");
        assertThat(draft.date()).isEqualTo(LocalDate.of(2020, 7, 10));
    }

    @Test
    void openRisksAndDecisionsAreCarriedOverAndClosedOnesAreNot() {
        var may = World.filled(status.create(lead, measure.id(), JUNE.minusMonths(1)), Light.YELLOW);
        var open = new ReportedRisk(UUID.randomUUID(), "Schnittstelle zu spät", false);
        var closed = new ReportedRisk(UUID.randomUUID(), "erledigt", true);
        var decision = new NeededDecision(UUID.randomUUID(), "Zweiter Pilot", LocalDate.of(2020, 7, 31), false);
        may = status.save(
                lead,
                may.toBuilder()
                        .risks(List.of(open, closed))
                        .decisions(List.of(decision))
                        .build());
        may = status.submit(lead, may.id(), may.version());

        var june = status.create(lead, measure.id(), JUNE);

        assertThat(june.risks()).containsExactly(open);
        assertThat(june.decisions()).containsExactly(decision);
        assertThat(june.carriedOver()).containsExactly("lights", "reasons", "risks", "decisions", "nextActivities");
        assertThat(june.activities()).isNull();
        var touched = status.save(lead, june.toBuilder().risks(List.of()).build());
        assertThat(touched.carriedOver()).containsExactly("lights", "reasons", "decisions", "nextActivities");
    }

    @Test
    void row74ReportIsIncompleteUnlessTheReasonCoversAllThreeDimensions() {
        var draft = world.filledReport(lead, measure, JUNE, Light.YELLOW);
        var gap = status.save(
                lead, draft.toBuilder().reasons(new Reasons("a", null, " ")).build());

        assertThatThrownBy(() -> status.submit(lead, gap.id(), gap.version()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .extracting(Violation::field)
                                .containsExactly("reasons.resources", "reasons.quality"));
    }

    @Test
    void overallLightIsTheWorstUnlessAReasonIsGiven() {
        var draft = world.filledReport(lead, measure, JUNE, Light.YELLOW);
        assertThat(draft.effectiveLight()).isEqualTo(Light.YELLOW);
        var better = status.save(lead, draft.toBuilder().light(Light.GREEN).build());
        assertThat(status.openPoints(lead, better)).extracting(Violation::rule).containsExactly("overallReasonMissing");

        var reasoned = status.save(
                lead, better.toBuilder().lightReason("Puffer reicht").build());
        assertThat(status.submit(lead, reasoned.id(), reasoned.version()).light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void row73DecisionsKeepTheirOrderAndDates() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        var first = new NeededDecision(UUID.randomUUID(), "zuerst", LocalDate.of(2018, 12, 15), false);
        var second = new NeededDecision(UUID.randomUUID(), "danach", LocalDate.of(2019, 1, 31), false);
        status.save(lead, draft.toBuilder().decisions(List.of(first, second)).build());

        assertThat(status.get(lead, draft.id()).decisions()).containsExactly(first, second);
    }

    @Test
    void reportOfAFutureMonthIsRefused() {
        assertThatThrownBy(() -> status.create(lead, measure.id(), YearMonth.of(2020, 8)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .extracting(Violation::rule)
                                .containsExactly("monthInFuture"));
    }

    @Test
    void secondReportForAMonthIsRefusedAndNamesTheFirst() {
        var first = status.create(lead, measure.id(), JUNE);

        assertThatThrownBy(() -> status.create(lead, measure.id(), JUNE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations().getFirst().args())
                                .contains(first.id().toString()));
    }

    @Test
    void submittedReportCannotBeEdited() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        var submitted = status.submit(lead, draft.id(), draft.version());

        assertThatThrownBy(() -> status.save(
                        lead, submitted.toBuilder().activities("anders").build()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> status.submit(lead, submitted.id(), submitted.version()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobodyReleasesTheOwnReport() {
        var draft = world.filledReport(office, measure, JUNE, Light.GREEN);
        var submitted = status.submit(office, draft.id(), draft.version());

        assertThatThrownBy(() -> status.release(office, submitted.id(), submitted.version()))
                .isInstanceOf(Forbidden.class);
        assertThat(status.release(world.as(Role.PROGRAMME_OFFICE), submitted.id(), submitted.version())
                        .released())
                .isTrue();
    }

    @Test
    void projectLeadNeverReleases() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        var submitted = status.submit(lead, draft.id(), draft.version());
        assertThatThrownBy(() -> status.release(lead, submitted.id(), submitted.version()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void returnedReportIsMendedAndReleased() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        var submitted = status.submit(lead, draft.id(), draft.version());
        var returned = status.sendBack(office, submitted.id(), submitted.version(), "Bitte Qualität begründen.");
        assertThat(returned.returnComment()).isEqualTo("Bitte Qualität begründen.");
        var mended = status.save(
                lead, returned.toBuilder().reasons(new Reasons("a", "b", "c")).build());
        var again = status.submit(lead, mended.id(), mended.version());

        var released = status.release(office, again.id(), again.version());

        assertThat(released.hash()).hasSize(64);
        var line = world.bean(MeasureService.class).find(office, "TEST", "B1-A", null);
        assertThat(line.light()).isEqualTo(Light.GREEN);
        assertThat(line.lightPeriod()).isEqualTo(JUNE);
    }

    @Test
    void releasedReportNamesTheOneBeforeAndTheOneThatItCorrects() {
        var may = world.released(lead, office, measure, YearMonth.of(2020, 5), Light.GREEN);
        var june = world.released(lead, office, measure, JUNE, Light.GREEN);
        var draft = status.revise(lead, may.id());
        var submitted = status.submit(lead, draft.id(), draft.version());
        var corrected = status.release(office, submitted.id(), submitted.version());

        assertThat(may.follows()).isEqualTo(new Follows(Follows.NONE, null));
        assertThat(june.follows()).isEqualTo(new Follows(may.hash(), null));
        assertThat(corrected.follows()).isEqualTo(new Follows(june.hash(), may.hash()));
    }

    @Test
    void nameInEachTextIsTold() {
        var text = "Herr AUDIT";
        world.as(Role.AUDIT);
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN).toBuilder()
                .light(Light.RED)
                .lightReason(text)
                .reasons(new Reasons(text, text, text))
                .activities(text)
                .nextActivities(text)
                .risks(List.of(new ReportedRisk(UUID.randomUUID(), text, false)))
                .decisions(List.of(new NeededDecision(UUID.randomUUID(), text, LocalDate.of(2020, 7, 31), false)))
                .build();
        var saved = status.save(lead, draft);
        var submitted = status.submit(lead, saved.id(), saved.version());

        assertThatThrownBy(() -> status.release(office, submitted.id(), submitted.version()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .extracting(Violation::field)
                                .containsExactly(
                                        "lightReason",
                                        "reasons.schedule",
                                        "reasons.resources",
                                        "reasons.quality",
                                        "activities",
                                        "nextActivities",
                                        "risks[0].text",
                                        "decisions[0].text"));
    }

    @Test
    void correctionIsANewRevisionThatNamesTheOld() {
        var released = world.released(lead, office, measure, JUNE, Light.GREEN);

        var revision = status.revise(lead, released.id());

        assertThat(revision.revision()).isEqualTo(2);
        assertThat(revision.replaces()).isEqualTo(released.id());
        assertThat(status.get(lead, released.id())).isEqualTo(released);
        assertThatThrownBy(() -> status.revise(lead, released.id())).isInstanceOf(Refused.class);
    }

    @Test
    void staleSaveTellsWhatChangedAndWho() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        var mine = draft.toBuilder().activities("mein Text").build();
        status.save(office, draft.toBuilder().nextActivities("vom Büro").build());

        assertThatThrownBy(() -> status.save(lead, mine)).isInstanceOfSatisfying(StaleVersion.class, stale -> {
            assertThat(stale.changedBy()).isEqualTo(office.person());
            assertThat(stale.changedFields()).contains("nextActivities").doesNotContain("activities");
        });
    }

    @Test
    void submittedReportCanBeWithdrawnUntilTheOfficeOpensIt() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        var submitted = status.submit(lead, draft.id(), draft.version());
        var withdrawn = status.withdraw(lead, submitted.id(), submitted.version());
        assertThat(withdrawn.state()).isEqualTo(ReportState.DRAFT);
        var again = status.submit(lead, withdrawn.id(), withdrawn.version());
        var opened = status.markOpened(office, again.id());

        assertThatThrownBy(() -> status.withdraw(lead, opened.id(), opened.version()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void committeeSeesReleasedReportsOnly() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        var committee = world.as(Role.STEERING_COMMITTEE);
        assertThatThrownBy(() -> status.get(committee, draft.id())).isInstanceOf(NotFound.class);
        assertThat(status.reportsOf(committee, measure.id(), null)).isEmpty();
        var submitted = status.submit(lead, draft.id(), draft.version());
        status.release(office, submitted.id(), submitted.version());
        assertThat(status.reportsOf(committee, measure.id(), null)).hasSize(1);
    }

    /** 2020-07-07 is the fifth working day of July in North Rhine-Westphalia. */
    @Test
    void row75BoardTellsWhoIsMissingSinceWhen() {
        var board = status.board(office, world.programme.id(), YearMonth.of(2020, 4), JUNE, null);

        assertThat(board.due()).isEqualTo(LocalDate.of(2020, 7, 7));
        var row = board.rows().getFirst();
        assertThat(row.cells())
                .extracting(Board.Cell::kind)
                .containsExactly(Board.Kind.MISSING, Board.Kind.MISSING, Board.Kind.OPEN);
        assertThat(row.group()).isEqualTo(Board.Group.OVERDUE);
        assertThat(row.overdueWorkingDays()).isEqualTo(3);
    }

    @Test
    void lateReportIsAllowedAndMarked() {
        world.released(lead, office, measure, JUNE, Light.GREEN);
        var cell = status.board(office, world.programme.id(), JUNE, JUNE, null)
                .rows()
                .getFirst()
                .current();
        assertThat(cell.late()).isTrue();
        assertThat(cell.state()).isEqualTo(ReportState.RELEASED);
    }

    @Test
    void textOfHundredThousandCharactersIsRefusedAtItsField() {
        var draft = status.create(lead, measure.id(), JUNE);
        assertThatThrownBy(() -> status.save(
                        lead, draft.toBuilder().activities("x".repeat(100_000)).build()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations().getFirst())
                                .isEqualTo(Violation.of("activities", "tooLong", 20_000)));
    }

    @Test
    void anyCharacterComesBackAsItWasTyped() {
        var text = "😀 שלום <script>alert(1)</script> =HYPERLINK(\"x\") 'Straße' \\ \" \n\t";
        var draft = status.create(lead, measure.id(), JUNE);
        var saved = status.save(lead, draft.toBuilder().activities(text).build());
        assertThat(status.get(lead, saved.id()).activities()).isEqualTo(text);
    }
}
