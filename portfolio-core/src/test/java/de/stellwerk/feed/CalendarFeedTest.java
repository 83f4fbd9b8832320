package de.stellwerk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.CalendarLinks;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.BodyKind;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Measure;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.meeting.MeetingService;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeetingId;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose calendar shows what. Today is 2020-07-10; reports are due since the month that the fixture says. */
class CalendarFeedTest {
    private World world;
    private CalendarFeed feed;
    private Measure led;
    private Caller office;
    private Caller lead;

    @BeforeEach
    void datesOfTwoMeasuresAndABody() {
        world = World.in(TestDatabase.H2.context());
        feed = world.bean(CalendarFeed.class);
        office = world.as(Role.PROGRAMME_OFFICE);
        led = world.store(world.aMeasure("B1-A"));
        lead = world.leadOf(led);
        var other = world.store(world.aMeasure("B1-B"));
        world.milestone(led, "MS01", "Abnahme", ImpreciseDate.day(2020, 9, 15));
        world.milestone(led, "MS00", "Auftrag", ImpreciseDate.day(2020, 4, 10));
        world.milestone(other, "MS07", "Auswahl", ImpreciseDate.quarter(2020, 4));
        var body = world.bean(GovernanceService.class)
                .save(
                        office,
                        new Body(
                                BodyId.next(),
                                0,
                                world.programme.id(),
                                "DB",
                                "Digitalbeirat",
                                BodyKind.OTHER,
                                null,
                                List.of(),
                                List.of(),
                                List.of(LocalDate.of(2020, 8, 20)),
                                null));
        var meetings = world.bean(MeetingService.class);
        for (var day : List.of(LocalDate.of(2020, 8, 20), LocalDate.of(2020, 10, 1))) {
            meetings.save(
                    office,
                    new Meeting(MeetingId.next(), 0, world.programme.id(), body.id(), day, null, false, List.of()));
        }
    }

    private List<String> shown(Caller caller) {
        return feed.of(caller).stream()
                .filter(e -> !(e instanceof FeedEntry.ReportsDue))
                .map(e -> switch (e) {
                    case FeedEntry.MilestoneDay m ->
                        m.day() + " " + m.milestone().code();
                    case FeedEntry.MeetingDay m -> m.day() + " " + m.body().code();
                    case FeedEntry.ReportsDue d -> d.month().toString();
                })
                .toList();
    }

    private long dueDays(Caller caller) {
        return feed.of(caller).stream()
                .filter(FeedEntry.ReportsDue.class::isInstance)
                .count();
    }

    @Test
    void officeSeesAllDatesOfTheLastNinetyDaysAndToCome() {
        assertThat(shown(office))
                .containsExactly(
                        "2020-04-22 LA",
                        "2020-07-15 LA",
                        "2020-08-20 DB",
                        "2020-09-15 MS01",
                        "2020-10-01 DB",
                        "2020-12-31 MS07");
    }

    @Test
    void projectLeadSeesTheMilestonesOfTheOwnMeasure() {
        assertThat(shown(lead)).contains("2020-09-15 MS01").doesNotContain("2020-12-31 MS07");
    }

    @Test
    void agendaThatIsNotPublicIsNoDateForALiaison() {
        var liaison = world.as(Role.LIAISON, world.personnel.key());
        assertThat(shown(liaison)).contains("2020-08-20 DB").doesNotContain("2020-10-01 DB");
    }

    @Test
    void administratorHasNoDates() {
        assertThat(feed.of(world.as(Role.ADMIN))).isEmpty();
    }

    @Test
    void dueDaysAreForWhoeverHasToDoWithReports() {
        assertThat(dueDays(lead)).isEqualTo(dueDays(office)).isPositive();
        assertThat(dueDays(world.as(Role.STEERING_COMMITTEE))).isZero();
        var due = feed.of(office).stream()
                .filter(FeedEntry.ReportsDue.class::isInstance)
                .map(e -> ((FeedEntry.ReportsDue) e).month() + " " + e.day())
                .toList();
        assertThat(due).contains("2020-06 2020-07-07").doesNotHaveDuplicates();
    }

    @Test
    void entryKeepsItsKeyWhenItsDayMoves() {
        var before = feed.of(office).stream()
                .filter(FeedEntry.MilestoneDay.class::isInstance)
                .map(FeedEntry::key)
                .toList();
        assertThat(before).allMatch(k -> k.startsWith("milestone-")).doesNotHaveDuplicates();
    }

    @Test
    void linkOpensTheCalendarUntilItIsRenewedRevokedOrTheAccountIsClosed() {
        var links = world.bean(CalendarLinks.class);
        var access = world.bean(AccessService.class);
        var first = links.renew(lead);
        assertThat(access.callerByCalendarLink(first)).map(Caller::person).contains(lead.person());
        assertThat(access.logInByToken(first)).isEmpty();
        var second = links.renew(lead);
        assertThat(access.callerByCalendarLink(first)).isEmpty();
        assertThat(access.callerByCalendarLink(second)).isPresent();
        links.revoke(lead);
        assertThat(access.callerByCalendarLink(second)).isEmpty();
        var third = links.renew(lead);
        access.signOutEverywhere(world.as(Role.ADMIN), lead.person());
        assertThat(access.callerByCalendarLink(third)).isEmpty();
        var fourth = links.renew(lead);
        access.erase(world.as(Role.ADMIN).because("Antrag auf Löschung"), lead.person());
        assertThat(access.callerByCalendarLink(fourth)).isEmpty();
        assertThat(links.since(lead)).isEmpty();
    }
}
