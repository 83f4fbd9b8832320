package de.stellwerk.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.report.Snapshot;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusService;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements rows 71 and 78. */
class RiskServiceTest {
    private static final UUID LATE = UUID.randomUUID();
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 10);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 26);

    private World world;
    private RiskService risks;
    private Measure measure;
    private Caller lead;
    private Caller core;
    private RegisterEntry entry;

    @BeforeEach
    void reported() {
        world = World.in(TestDatabase.H2.context());
        risks = world.bean(RiskService.class);
        world.on(LocalDate.of(2020, 1, 2));
        measure = world.store(world.aMeasure("B1-B"));
        lead = world.leadOf(measure);
        core = world.as(Role.CORE_TEAM);
        world.on(MARCH);
        var status = world.bean(StatusService.class);
        var draft = World.filled(status.create(lead, measure.id(), YearMonth.of(2020, 2)), Light.YELLOW).toBuilder()
                .risks(List.of(new ReportedRisk(LATE, "R-07 Schnittstelle zu spät", false)))
                .build();
        var saved = status.save(lead, draft);
        var submitted = status.submit(lead, saved.id(), saved.version());
        status.release(world.as(Role.PROGRAMME_OFFICE), submitted.id(), submitted.version());
        entry = risks.entry(lead, world.programme.id(), "R-07", null);
    }

    private static Assessment judged(int probability, int impact) {
        return new Assessment(
                RiskCategory.SCHEDULE, probability, impact, " Früh abstimmen ", "Fachdienst IT", 2, impact);
    }

    private Risk assess(Caller caller, long seen, int probability, int impact) {
        return risks.assess(caller, world.programme.id(), entry, seen, judged(probability, impact));
    }

    private Risk escalate(Caller caller, Risk risk, RiskLevel to, String reason) {
        return risks.escalate(caller, world.programme.id(), entry, risk.version(), to, reason);
    }

    private Risk takeBack(Caller caller, Risk risk, String reason) {
        return risks.takeBack(caller, world.programme.id(), entry, risk.version(), reason);
    }

    @Test
    void row71ConflictGoesFromTheProjectToTheCoreTeamAndTheSteeringCommitteeWithTimeAndPerson() {
        var first = assess(lead, 0, 4, 4);
        world.on(LocalDate.of(2020, 4, 1));
        var atCoreTeam = escalate(lead, first, RiskLevel.CORE_TEAM, null);
        world.on(JUNE);
        var atCommittee = escalate(core, atCoreTeam, RiskLevel.COMMITTEE, "Frist in Gefahr");

        assertThat(atCommittee.level()).isEqualTo(RiskLevel.COMMITTEE);
        assertThat(atCommittee.steps())
                .extracting(Escalation::from, Escalation::to, Escalation::by, Escalation::reason)
                .containsExactly(
                        tuple(RiskLevel.PROJECT, RiskLevel.CORE_TEAM, lead.person(), null),
                        tuple(RiskLevel.CORE_TEAM, RiskLevel.COMMITTEE, core.person(), "Frist in Gefahr"));
        assertThat(atCommittee.daysOnLevel(LocalDate.of(2020, 7, 10))).isEqualTo(14);
        assertThat(first.daysOnLevel(LocalDate.of(2020, 4, 1))).isEqualTo(22);
    }

    @Test
    void row71LeavingOutTheCoreTeamNeedsAReason() {
        var first = assess(core, 0, 4, 4);
        assertThatThrownBy(() -> escalate(core, first, RiskLevel.COMMITTEE, " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("skipNeedsReason");
        var skipped = escalate(core, first, RiskLevel.COMMITTEE, " Sitzung ist morgen ");
        assertThat(skipped.level()).isEqualTo(RiskLevel.COMMITTEE);
        assertThat(skipped.steps().getFirst().reason()).isEqualTo("Sitzung ist morgen");
    }

    @Test
    void takenBackOneLevelWithAReasonAndTheHistoryStays() {
        var up = escalate(core, assess(core, 0, 4, 4), RiskLevel.COMMITTEE, "Eilt");
        assertThatThrownBy(() -> takeBack(core, up, "")).isInstanceOf(Refused.class);
        var back = takeBack(core, up, "Entschieden");
        assertThat(back.level()).isEqualTo(RiskLevel.CORE_TEAM);
        assertThat(back.escalatedAt()).isEqualTo(up.steps().getFirst().at());
        var home = takeBack(core, back, "Erledigt sich");
        assertThat(home.steps()).hasSize(3);
        assertThat(home.escalatedAt()).isNull();
        assertThatThrownBy(() -> takeBack(core, home, "Noch einmal"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("riskAtLowestLevel");
        assertThatThrownBy(() -> escalate(core, home, RiskLevel.PROJECT, "x"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("riskLevelNotHigher");
    }

    @Test
    void leadJudgesTheOwnMeasureOnlyAndDecidesNothingOnceTheCoreTeamHasIt() {
        var stranger = world.leadOf(world.store(world.aMeasure("B1-A")));
        assertThatThrownBy(() -> assess(stranger, 0, 3, 3)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> assess(world.as(Role.STEERING_COMMITTEE), 0, 3, 3))
                .isInstanceOf(Forbidden.class);
        var up = escalate(lead, assess(lead, 0, 4, 4), RiskLevel.CORE_TEAM, null);
        assertThatThrownBy(() -> escalate(lead, up, RiskLevel.COMMITTEE, "x")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> takeBack(lead, up, "x")).isInstanceOf(Forbidden.class);
        assertThat(assess(lead, up.version(), 5, 4).level()).isEqualTo(RiskLevel.CORE_TEAM);
    }

    @ParameterizedTest
    @CsvSource({"0,3,probability", "6,3,probability", "3,0,impact", "3,6,impact"})
    void figuresAreFromOneToFive(int probability, int impact, String field) {
        assertThatThrownBy(() -> assess(core, 0, probability, impact))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(field);
        assertThat(risks.assessed(core, world.programme.id(), null)).isEmpty();
    }

    @Test
    void residualFiguresComeTogether() {
        var half = new Assessment(RiskCategory.LAW, 3, 3, null, null, 2, null);
        assertThatThrownBy(() -> risks.assess(core, world.programme.id(), entry, 0, half))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("residualImpact");
    }

    @Test
    void whatNobodyAssessedIsNotTakenUp() {
        assertThatThrownBy(() -> risks.escalate(core, world.programme.id(), entry, 0, RiskLevel.CORE_TEAM, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("riskNotAssessed");
        assertThatThrownBy(() -> risks.entry(core, world.programme.id(), "R-99", null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void secondOfTwoWhoJudgeAtOnceIsTold() {
        var first = assess(core, 0, 4, 4);
        assess(core, first.version(), 3, 3);
        assertThatThrownBy(() -> assess(core, first.version(), 5, 5)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void pastDayHasItsOwnFiguresAndOthersMunicipalityNone() {
        var first = assess(core, 0, 3, 4);
        world.on(JUNE);
        assess(core, first.version(), 4, 4);
        assertThat(risks.assessed(core, world.programme.id(), LocalDate.of(2020, 3, 31))
                        .get(LATE)
                        .value())
                .isEqualTo(12);
        assertThat(risks.assessed(core, world.programme.id(), null).get(LATE).value())
                .isEqualTo(16);
        var elsewhere = World.in(TestDatabase.H2.context());
        assertThat(risks.assessed(elsewhere.as(Role.CORE_TEAM), world.programme.id(), null))
                .isEmpty();
        assertThat(risks.assessed(world.as(Role.LIAISON, world.personnel.key()), world.programme.id(), null))
                .as("a measure that does not take part")
                .isEmpty();
    }

    @Test
    void row78RiskOfAMeasureReachesTheProgrammeReport() {
        var first = assess(lead, 0, 3, 4);
        world.on(JUNE);
        var second = assess(lead, first.version(), 4, 4);
        escalate(core, second, RiskLevel.COMMITTEE, "Frist in Gefahr");
        world.on(LocalDate.of(2020, 7, 10));
        var reports = world.bean(ProgrammeReportService.class);
        var office = world.as(Role.PROGRAMME_OFFICE);
        var shown = reports.snapshot(office, reports.create(office, world.programme.id(), new Quarter(2020, 2)));

        assertThat(shown.risks())
                .extracting(Snapshot.RiskLine::key, Snapshot.RiskLine::measure)
                .containsExactly(tuple(LATE, "B1-B"));
        assertThat(shown.risks().getFirst().judged())
                .isEqualTo(new Snapshot.RiskJudgement(
                        4,
                        4,
                        16,
                        RiskClass.VERY_HIGH,
                        RiskLevel.COMMITTEE,
                        RiskTrend.RISEN,
                        JUNE,
                        "Früh abstimmen",
                        "Fachdienst IT"));
    }

    @Test
    void nameInWhatIsDoneAboutARiskIsAskedAboutBeforeTheReportIsApproved() {
        var reports = world.bean(ProgrammeReportService.class);
        var named = new Assessment(RiskCategory.STAFF, 4, 4, "Frau PROGRAMME OFFICE fragen", null, null, null);
        risks.assess(core, world.programme.id(), entry, 0, named);
        world.on(LocalDate.of(2020, 7, 10));
        var draft = reports.create(core, world.programme.id(), new Quarter(2020, 2));
        var saved = reports.save(core, draft.toBuilder().acceptMissing(true).build());
        var submitted = reports.submit(core, saved.id(), saved.version());
        assertThatThrownBy(() -> reports.approve(world.as(Role.CORE_TEAM), submitted.id(), submitted.version()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("risks[0].assessment");
    }

    @ParameterizedTest
    @CsvSource({
        "1,LOW",
        "4,LOW",
        "5,MEDIUM",
        "9,MEDIUM",
        "10,HIGH",
        "12,HIGH",
        "15,VERY_HIGH",
        "16,VERY_HIGH",
        "25,VERY_HIGH"
    })
    void classFollowsFromTheValue(int value, RiskClass expected) {
        assertThat(RiskClass.of(value)).isEqualTo(expected);
    }

    @Test
    void oldRiskLineWithoutJudgementStillReadsAndWritesTheSame() {
        var old = "{\"key\":\"" + LATE + "\",\"measure\":\"B1-B\",\"report\":\"" + LATE
                + "\",\"since\":\"2020-05\",\"text\":\"Alt\"}";
        var read = Json.read(old, Snapshot.RiskLine.class);
        assertThat(read.judged()).isNull();
        assertThat(Json.write(read)).doesNotContain("judged");
    }
}
