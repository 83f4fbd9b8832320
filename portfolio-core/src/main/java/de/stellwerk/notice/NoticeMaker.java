package de.stellwerk.notice;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.access.Person;
import de.stellwerk.access.Role;
import de.stellwerk.calendar.CalendarService;
import de.stellwerk.journal.Copies;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.DueDays;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.AfterCommit;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.TenantId;
import de.stellwerk.status.Board;
import de.stellwerk.status.StatusService;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the notices that are due. Run twice, or on two nodes at once, it makes each once. */
@Singleton
class NoticeMaker {
    private final NoticeRows rows;
    private final NoticeChoices choices;
    private final AccessService access;
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final CalendarService calendars;
    private final StatusService status;
    private final AfterCommit announcer;
    private final Clock clock;

    NoticeMaker(
            NoticeRows rows,
            NoticeChoices choices,
            AccessService access,
            ProgrammeService programmes,
            MeasureService measures,
            CalendarService calendars,
            StatusService status,
            AfterCommit announcer,
            Clock clock) {
        this.rows = rows;
        this.choices = choices;
        this.access = access;
        this.programmes = programmes;
        this.measures = measures;
        this.calendars = calendars;
        this.status = status;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Whom a notice is for. */
    private record Wanted(PersonId person, MeasureLine measure, Occasion occasion) {}

    /** The notices of a municipality for today. @return how many are new */
    int make(TenantId tenant) {
        var caller = Caller.system(tenant);
        var made = 0;
        for (var programme : programmes.programmes(caller)) {
            var dueDays = DueDays.of(programme, calendars.calendar(caller));
            for (var month : NoticeService.months(status.reportingMonth())) {
                var occasions = Occasion.on(today(), month, dueDays, programme.reminding());
                made += occasions.isEmpty() ? 0 : make(caller, programme, month, occasions);
            }
        }
        return made;
    }

    private int make(Caller caller, Programme programme, YearMonth month, List<Occasion> occasions) {
        var wanted = wanted(caller, programme, month, occasions);
        return wanted.isEmpty() ? 0 : store(caller.tenant(), programme, month, wanted);
    }

    private List<Wanted> wanted(Caller caller, Programme programme, YearMonth month, List<Occasion> occasions) {
        var board =
                Copies.atOneMoment(() -> status.board(caller, programme, measures.all(caller, programme, null), month));
        var people = access.active(caller.tenant());
        var leads = leads(people);
        var team = people.stream()
                .filter(p -> p.grants().stream().anyMatch(g -> g.role() == Role.CORE_TEAM))
                .map(Person::id)
                .toList();
        var wanted = new ArrayList<Wanted>();
        board.rows().stream()
                .filter(r -> r.group() == Board.Group.OVERDUE || r.group() == Board.Group.OPEN)
                .forEach(r -> occasions.forEach(o -> (o.kind() == NoticeKind.ESCALATED
                                ? team
                                : leads.getOrDefault(r.measure().measure().key(), List.of()))
                        .forEach(person -> wanted.add(new Wanted(person, r.measure(), o)))));
        return wanted;
    }

    private static Map<UUID, List<PersonId>> leads(List<Person> people) {
        var leads = new HashMap<UUID, List<PersonId>>();
        for (var person : people) {
            for (Grant grant : person.grants()) {
                if (grant.role() == Role.PROJECT_LEAD && grant.scope() != null) {
                    leads.computeIfAbsent(grant.scope(), _ -> new ArrayList<>()).add(person.id());
                }
            }
        }
        return leads;
    }

    /** Whoever comes second waits for the lock, and then finds the notices there. */
    @Transactional
    int store(TenantId tenant, Programme programme, YearMonth month, List<Wanted> wanted) {
        if (new NoticeWriter(rows, tenant, month, today())
                .knows(wanted.stream().map(w -> same(w, month)).toList())) {
            return 0;
        }
        programmes.lock(tenant, programme.id());
        var writer = new NoticeWriter(rows, tenant, month, today());
        for (var w : wanted) {
            var kind = w.occasion().kind();
            writer.add(
                    w.person(),
                    w.measure().measure().id(),
                    kind,
                    String.valueOf(w.occasion().days()),
                    null,
                    choices.mail(tenant, w.person(), kind));
        }
        if (writer.written() > 0) {
            announcer.publish(new NoticesChanged(tenant));
        }
        return writer.written();
    }

    private static NoticeRow.Same same(Wanted w, YearMonth month) {
        return new NoticeRow.Same(
                w.person().value(),
                w.measure().measure().key(),
                month.toString(),
                w.occasion().kind().name(),
                String.valueOf(w.occasion().days()));
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }
}
