package de.stellwerk.feed;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.access.Role;
import de.stellwerk.calendar.CalendarService;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.journal.Copies;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.meeting.MeetingService;
import de.stellwerk.programme.DueDays;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.Clocks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dates that concern somebody: due days for whoever writes, checks or chases reports; milestones of all measures that the person
 * sees, for a project lead who is nothing else those of the own measures; the days on which bodies meet.
 */
@Singleton
public class CalendarFeed {
    /** How long a date stays in the calendar. */
    static final int DAYS_BACK = 90;

    /** For how many months to come due days are told. */
    static final int MONTHS_AHEAD = 12;

    private static final Comparator<FeedEntry> BY_DAY =
            Comparator.comparing(FeedEntry::day).thenComparing(FeedEntry::key);

    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final PlanService plan;
    private final GovernanceService governance;
    private final MeetingService meetings;
    private final CalendarService calendars;
    private final Clock clock;

    CalendarFeed(
            ProgrammeService programmes,
            MeasureService measures,
            PlanService plan,
            GovernanceService governance,
            MeetingService meetings,
            CalendarService calendars,
            Clock clock) {
        this.programmes = programmes;
        this.measures = measures;
        this.plan = plan;
        this.governance = governance;
        this.meetings = meetings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** From 90 days ago on, first day first; nothing for whoever sees no programme. */
    public List<FeedEntry> of(Caller caller) {
        if (!Rights.seesProgramme(caller)) {
            return List.of();
        }
        var from = Clocks.today(clock).minusDays(DAYS_BACK);
        return Copies.atOneMoment(() -> programmes.programmes(caller).stream()
                .flatMap(p -> Stream.of(dueDays(caller, p), milestones(caller, p), meetings(caller, p))
                        .flatMap(s -> s))
                .filter(e -> !e.day().isBefore(from))
                .sorted(BY_DAY)
                .toList());
    }

    private Stream<FeedEntry> dueDays(Caller caller, Programme programme) {
        var since = programme.reportingSince();
        if (since == null || !caller.has(Role.PROJECT_LEAD, Role.PROGRAMME_OFFICE, Role.CORE_TEAM)) {
            return Stream.of();
        }
        var days = DueDays.of(programme, calendars.calendar(caller));
        var today = Clocks.today(clock);
        var first = YearMonth.from(today.minusDays(DAYS_BACK)).minusMonths(2);
        return Stream.iterate(first, m -> m.plusMonths(1))
                .limit(MONTHS_AHEAD + 6L)
                .filter(m -> !m.isBefore(since))
                .map(m -> new FeedEntry.ReportsDue(programme, m, days.of(m)));
    }

    private Stream<FeedEntry> milestones(Caller caller, Programme programme) {
        var concerned = measures.of(caller, programme.id()).stream()
                .filter(m -> concerns(caller, m))
                .collect(Collectors.toMap(Measure::id, m -> m));
        return plan.milestones(caller, programme.id(), null).stream()
                .filter(m -> m.expected() != null && concerned.containsKey(m.measure()))
                .map(m -> new FeedEntry.MilestoneDay(programme, concerned.get(m.measure()), m, m.expected()));
    }

    private static boolean concerns(Caller caller, Measure measure) {
        var leadOnly = caller.grants().stream().allMatch(g -> g.role() == Role.PROJECT_LEAD);
        return !leadOnly || Rights.leads(caller, measure.id());
    }

    /** Days that a body has announced, and those of meetings that have an agenda. */
    private Stream<FeedEntry> meetings(Caller caller, Programme programme) {
        var bodies = governance.bodies(caller, programme.id()).stream().collect(Collectors.toMap(Body::id, b -> b));
        var announced =
                bodies.values().stream().flatMap(b -> b.meetings().stream().map(day -> on(programme, b, day)));
        var held = meetings.list(caller, programme.id(), null).stream()
                .filter(m -> bodies.containsKey(m.body()))
                .map((Meeting m) -> on(programme, bodies.get(m.body()), m.date()));
        return Stream.concat(announced, held).distinct();
    }

    private static FeedEntry on(Programme programme, Body body, LocalDate day) {
        return new FeedEntry.MeetingDay(programme, body, day);
    }
}
