package de.stellwerk.server.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.calendar.CalendarService;
import de.stellwerk.calendar.WorkingDays;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.notice.NoticeChoice;
import de.stellwerk.notice.NoticeKind;
import de.stellwerk.notice.NoticeRun;
import de.stellwerk.notice.NoticeService;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.server.mail.MailServer;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.Quarter;
import de.stellwerk.status.Board;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A year of cycles, day by day, with a real mail server. Reports of January to December 2020 are due on the fifth working day of the
 * month after; reminders come 3 working days before, 1 and 5 after, the core team is told 10 after.
 *
 * <table>
 * <caption>Mails that must come, worked out by hand</caption>
 * <tr><th>who</th><th>hands in</th><th>mails a month</th><th>in the year</th></tr>
 * <tr><td>punctual</td><td>the first working day of the month</td><td>0</td><td>0</td></tr>
 * <tr><td>late, two measures</td><td>6 working days late</td><td>before, after, again; one mail about both</td><td>36</td></tr>
 * <tr><td>quiet, no mail before the due day, English</td><td>2 working days late</td><td>after</td><td>12</td></tr>
 * <tr><td>ill in February and August, else punctual</td><td>11 working days late</td><td>before, after, again: 2 months</td><td>6</td></tr>
 * <tr><td>the same, asked by the office in March for February</td><td></td><td></td><td>1</td></tr>
 * <tr><td>core team</td><td></td><td>told of two reports</td><td>2</td></tr>
 * </table>
 */
class YearOfCyclesTest {
    private static final int PUNCTUAL = -4;
    private static final List<YearMonth> ILL = List.of(YearMonth.of(2020, 2), YearMonth.of(2020, 8));

    /** Who hands in the report of a measure, and so many working days after the due day. */
    private record Lead(Caller caller, Measure measure, int usually, int whenIll) {
        int late(YearMonth month) {
            return ILL.contains(month) ? whenIll : usually;
        }
    }

    private World world;
    private StatusService status;
    private NoticeService notices;
    private WorkingDays days;
    private Caller office;
    private Caller core;
    private final List<Lead> leads = new ArrayList<>();
    private final List<ProgrammeReport> approved = new ArrayList<>();

    @Test
    void aYearPasses() throws Exception {
        try (var server = new MailServer();
                var context = TestDatabase.freshH2(server.settings())) {
            world = World.in(context);
            world.on(LocalDate.of(2020, 1, 2));
            status = world.bean(StatusService.class);
            notices = world.bean(NoticeService.class);
            days = new WorkingDays(
                    world.bean(CalendarService.class).calendar(world.system()).rules());
            people();
            for (var day = LocalDate.of(2020, 2, 1); day.isBefore(LocalDate.of(2021, 2, 1)); day = day.plusDays(1)) {
                pass(day);
            }

            assertThat(server.counted())
                    .isEqualTo(Map.of(
                            "late@example.org", 36,
                            "quiet@example.org", 12,
                            "ill@example.org", 7,
                            "core@example.org", 2));
            assertThat(Arrays.stream(server.mails()).filter(m -> header(m).equals("en")))
                    .hasSize(12);
            assertThat(server.mails())
                    .allSatisfy(m -> assertThat(m.getContent().toString())
                            .doesNotContainIgnoringCase("rot")
                            .doesNotContain("2020"));
            for (var lead : leads) {
                assertThat(status.reportsOf(office, lead.measure().id(), null))
                        .hasSize(12)
                        .extracting(StatusReport::state)
                        .containsOnly(ReportState.RELEASED);
                assertThat(notices.of(lead.caller())).isEmpty();
            }
            assertThat(approved)
                    .extracting(r -> r.quarter().toString())
                    .containsExactly("2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4");
        }
    }

    private static String header(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getHeader("Content-Language")[0];
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void people() {
        core = person(Role.CORE_TEAM, "core@example.org");
        office = person(Role.PROGRAMME_OFFICE, "office@example.org");
        var punctual = world.store(world.aMeasure("B1-A"));
        var late = world.store(world.aMeasure("B1-B"));
        var lateToo = world.store(world.aMeasure("B1-C"));
        var quiet = world.store(world.aMeasure("B1-D"));
        var ill = world.store(world.aMeasure("B1-E"));
        leads.add(new Lead(person(Role.PROJECT_LEAD, "punctual@example.org", punctual), punctual, PUNCTUAL, PUNCTUAL));
        var leadOfTwo = person(Role.PROJECT_LEAD, "late@example.org", late, lateToo);
        leads.add(new Lead(leadOfTwo, late, 6, 6));
        leads.add(new Lead(leadOfTwo, lateToo, 6, 6));
        var quietLead = person(Role.PROJECT_LEAD, "quiet@example.org", quiet);
        notices.choose(
                quietLead,
                new NoticeChoice(quietLead.person(), 0, NoticeChoice.Language.ENGLISH, List.of(NoticeKind.BEFORE_DUE)));
        leads.add(new Lead(quietLead, quiet, 2, 2));
        leads.add(new Lead(person(Role.PROJECT_LEAD, "ill@example.org", ill), ill, PUNCTUAL, 11));
    }

    private Caller person(Role role, String email, Measure... of) {
        var grants = of.length == 0
                ? List.of(new Grant(role, null))
                : Arrays.stream(of).map(m -> new Grant(role, m.key())).toList();
        var view = new PersonView(
                PersonId.next(), 0, role.name(), email.replaceFirst("@.*", ""), email, null, true, grants);
        world.bean(AccessService.class).save(world.system(), view, "lang genug 123");
        return world.bean(AccessService.class)
                .caller(world.tenant.id(), view.id())
                .orElseThrow();
    }

    /** One day: reports come in, the office asks and releases, then the job runs twice. */
    private void pass(LocalDate day) {
        world.on(day);
        var month = YearMonth.from(day).minusMonths(1);
        var due = status.dueDate(office, world.programme.id(), month);
        if (day.getDayOfMonth() == 1) {
            opensByItself(month);
        }
        if (days.isWorkingDay(day)) {
            var since = day.isAfter(due) ? days.after(due, day) : -days.after(day, due);
            leads.stream().filter(l -> l.late(month) == since).forEach(l -> handIn(l, month));
            if (month.equals(ILL.getFirst()) && since == 6) {
                var line = world.bean(MeasureService.class).find(office, "TEST", "B1-E", null);
                assertThat(notices.ask(office, line)).isEqualTo(1);
            }
        }
        var run = world.bean(NoticeRun.class);
        run.run();
        assertThat(run.run()).as("again on " + day).isEqualTo(new NoticeRun.Done(0, 0));
        if (day.equals(month.plusMonths(1).atEndOfMonth()) && month.getMonthValue() % 3 == 0) {
            approve(Quarter.of(month));
        }
    }

    private void opensByItself(YearMonth month) {
        var board = status.board(office, world.programme.id(), month, month, null);
        assertThat(board.rows()).hasSize(5).allSatisfy(r -> {
            assertThat(r.group()).isEqualTo(Board.Group.OPEN);
            assertThat(r.current().light()).isNull();
        });
    }

    private void handIn(Lead lead, YearMonth month) {
        world.released(lead.caller(), office, lead.measure(), month, Light.YELLOW);
    }

    private void approve(Quarter quarter) {
        var reports = world.bean(ProgrammeReportService.class);
        var draft = reports.create(office, world.programme.id(), quarter);
        var report = reports.save(office, draft.toBuilder().light(Light.YELLOW).build());
        var submitted = reports.submit(office, report.id(), report.version());
        approved.add(reports.approve(core, submitted.id(), submitted.version()));
    }
}
