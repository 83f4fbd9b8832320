package de.stellwerk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.NoticeRules;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.status.Board;
import de.stellwerk.status.StatusService;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is reminded of what. The report of June 2020 is due on Tuesday, 2020-07-07. */
class NoticeTest {
    private static final YearMonth JUNE = YearMonth.of(2020, 6);
    private World world;
    private NoticeService service;
    private Measure measure;
    private Caller lead;
    private Caller core;
    private Caller office;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
        service = world.bean(NoticeService.class);
        measure = world.store(world.aMeasure("B1-A"));
        lead = world.leadOf(measure);
        core = world.as(Role.CORE_TEAM);
        office = world.as(Role.PROGRAMME_OFFICE);
    }

    private int madeOn(int month, int day) {
        world.on(LocalDate.of(2020, month, day));
        return world.bean(NoticeMaker.class).make(world.tenant.id());
    }

    private List<NoticeKind> kinds(Caller of) {
        return service.of(of).stream().map(Notice::kind).toList();
    }

    private static NoticeChoice choice(Caller of, NoticeKind without) {
        return new NoticeChoice(of.person(), 0, NoticeChoice.Language.ENGLISH, List.of(without));
    }

    private MeasureLine line() {
        return world.bean(MeasureService.class).find(world.system(), "TEST", "B1-A", null);
    }

    private void refused(String rule, Caller caller) {
        assertThatThrownBy(() -> service.ask(caller, line()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations()).extracting("rule").containsExactly(rule));
    }

    @Test
    void monthOpensByItselfWithAGreyLight() {
        world.on(LocalDate.of(2020, 7, 1));
        var row = world.bean(StatusService.class).standing(world.system(), line(), JUNE);
        assertThat(row.group()).isEqualTo(Board.Group.OPEN);
        assertThat(row.current().kind()).isEqualTo(Board.Kind.OPEN);
        assertThat(row.current().light()).isNull();
    }

    @Test
    void leadIsRemindedBeforeAndTwiceAfterTheDueDayThenTheCoreTeamIsTold() {
        assertThat(madeOn(7, 1)).isZero();
        assertThat(madeOn(7, 2)).isEqualTo(1);
        assertThat(madeOn(7, 2)).as("run again").isZero();
        assertThat(madeOn(7, 3)).as("the next day").isZero();
        assertThat(service.of(lead)).singleElement().satisfies(n -> {
            assertThat(n.kind()).isEqualTo(NoticeKind.BEFORE_DUE);
            assertThat(n.due()).isEqualTo(LocalDate.of(2020, 7, 7));
            assertThat(n.month()).isEqualTo(JUNE);
            assertThat(n.overdueWorkingDays()).isZero();
            assertThat(n.seen()).isFalse();
        });
        assertThat(madeOn(7, 8)).isEqualTo(1);
        assertThat(madeOn(7, 13)).isZero();
        assertThat(madeOn(7, 14)).isEqualTo(1);
        assertThat(service.of(lead))
                .as("one for the report, the newest")
                .singleElement()
                .satisfies(n -> {
                    assertThat(n.kind()).isEqualTo(NoticeKind.OVERDUE);
                    assertThat(n.madeOn()).isEqualTo(LocalDate.of(2020, 7, 14));
                    assertThat(n.overdueWorkingDays()).isEqualTo(5);
                });
        assertThat(kinds(core)).isEmpty();
        assertThat(madeOn(7, 21)).isEqualTo(1);
        assertThat(kinds(core)).containsExactly(NoticeKind.ESCALATED);
        assertThat(kinds(lead)).containsExactly(NoticeKind.OVERDUE);
        assertThat(kinds(office)).isEmpty();
    }

    @Test
    void noticeVanishesWithTheReportAndComesBackWithItsReturn() {
        madeOn(7, 8);
        assertThat(kinds(lead)).containsExactly(NoticeKind.OVERDUE);
        var status = world.bean(StatusService.class);
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        assertThat(kinds(lead)).as("a draft is not in").hasSize(1);
        var submitted = status.submit(lead, draft.id(), draft.version());
        assertThat(kinds(lead)).isEmpty();
        status.sendBack(office, submitted.id(), submitted.version(), "Gründe fehlen");
        assertThat(kinds(lead)).containsExactly(NoticeKind.OVERDUE);
        assertThat(madeOn(7, 14)).isEqualTo(1);
    }

    @Test
    void whatIsReadStaysUntilSomethingNewerComes() {
        madeOn(7, 8);
        service.markAllSeen(lead);
        assertThat(service.of(lead)).extracting(Notice::seen).containsExactly(true);
        madeOn(7, 14);
        assertThat(service.of(lead)).extracting(Notice::seen).containsExactly(false);
        service.markAllSeen(lead);
        assertThat(service.of(lead)).extracting(Notice::seen).containsExactly(true);
    }

    @Test
    void nobodyReadsOrMarksWhatIsAnothers() {
        madeOn(7, 8);
        var otherLead = world.leadOf(world.store(world.aMeasure("B1-B")));
        for (var other : List.of(core, office, otherLead, world.as(Role.ADMIN))) {
            assertThat(service.of(other)).isEmpty();
            service.markAllSeen(other);
            assertThatThrownBy(() -> service.choose(other, service.choice(lead)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(service.of(lead)).extracting(Notice::seen).containsExactly(false);
    }

    @Test
    void coreTeamAndOfficeAskForAnUpdateOnceADay() {
        world.on(LocalDate.of(2020, 7, 3));
        world.leadOf(measure);
        assertThat(service.ask(office, line())).as("two leads").isEqualTo(2);
        assertThat(service.of(lead)).singleElement().satisfies(n -> {
            assertThat(n.kind()).isEqualTo(NoticeKind.REQUESTED);
            assertThat(n.askedBy()).isEqualTo(office.person());
        });
        refused("askedToday", core);
        world.on(LocalDate.of(2020, 7, 4));
        assertThat(service.ask(core, line())).as("the next day").isEqualTo(2);
        assertThat(kinds(lead)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CORE_TEAM", "PROGRAMME_OFFICE"})
    void nobodyElseAsks(Role role) {
        var caller = role == Role.PROJECT_LEAD ? lead : world.as(role);
        assertThatThrownBy(() -> service.ask(caller, line())).isInstanceOf(Forbidden.class);
    }

    @Test
    void thereIsNothingToAskForOnceTheReportIsIn() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        world.bean(StatusService.class).submit(lead, draft.id(), draft.version());
        refused("nothingToAsk", core);
    }

    @Test
    void withoutALeadThereIsNobodyToAskButTheCoreTeamIsTold() {
        world.store(world.aMeasure("B1-B"));
        var other = world.bean(MeasureService.class).find(world.system(), "TEST", "B1-B", null);
        assertThatThrownBy(() -> service.ask(core, other))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations()).extracting("rule").containsExactly("nobodyToAsk"));
        assertThat(madeOn(7, 21)).isEqualTo(2);
        assertThat(service.of(core))
                .extracting(n -> n.measure().measure().code())
                .containsExactly("B1-A", "B1-B");
    }

    @Test
    void programmeSaysWhen() {
        var programmes = world.bean(ProgrammeService.class);
        var settings = programmes.settings(core, "TEST", null);
        programmes.change(core, settings.withNoticeRules(new NoticeRules(0, 2, 0, 3)));
        assertThat(madeOn(7, 7)).isZero();
        assertThat(madeOn(7, 8)).isZero();
        assertThat(madeOn(7, 9)).isEqualTo(1);
        assertThat(madeOn(7, 10)).isEqualTo(1);
        assertThat(kinds(core)).containsExactly(NoticeKind.ESCALATED);
        var wrong = programmes.settings(core, "TEST", null).withNoticeRules(new NoticeRules(16, 5, 5, 31));
        assertThatThrownBy(() -> programmes.change(core, wrong))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .extracting("field")
                                .containsExactly("noticeRules.before", "noticeRules.escalation", "noticeRules.again"));
    }

    @Test
    void importAndFormOfTheProgrammeKeepTheRules() {
        var programmes = world.bean(ProgrammeService.class);
        var rules = new NoticeRules(5, 2, 6, 12);
        programmes.change(core, programmes.settings(core, "TEST", null).withNoticeRules(rules));
        var stored = programmes.get(core, world.programme.id());
        programmes.save(core, stored.noticeRules(null));
        assertThat(programmes.get(core, world.programme.id()).reminding()).isEqualTo(rules);
    }

    @Test
    void noticesAndChoicesGoWithThePerson() {
        madeOn(7, 8);
        service.choose(lead, choice(lead, NoticeKind.OVERDUE));
        assertThat(service.choice(lead).wantsMail(NoticeKind.OVERDUE)).isFalse();
        world.bean(AccessService.class).erase(world.system(), lead.person());
        var tenant = world.tenant.id().value();
        assertThat(world.bean(NoticeRows.class)
                        .findByKeyTenantIdAndPersonId(tenant, lead.person().value()))
                .isEmpty();
        assertThat(world.bean(NoticeChoiceTable.class).all(world.tenant.id())).isEmpty();
        assertThat(madeOn(7, 14)).as("nobody is reminded any more").isZero();
    }

    @Test
    void oldNoticesAreForgotten() {
        madeOn(7, 8);
        var rows = world.bean(NoticeRows.class);
        var tenant = world.tenant.id().value();
        assertThat(rows.deleteByKeyTenantIdAndMadeOnLessThan(tenant, LocalDate.of(2020, 7, 8)))
                .isZero();
        assertThat(rows.deleteByKeyTenantIdAndMadeOnLessThan(tenant, LocalDate.of(2020, 7, 9)))
                .isEqualTo(1);
    }
}
