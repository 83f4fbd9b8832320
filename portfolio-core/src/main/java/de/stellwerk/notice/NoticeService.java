package de.stellwerk.notice;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Person;
import de.stellwerk.access.Rights;
import de.stellwerk.access.Role;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.AfterCommit;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.TenantId;
import de.stellwerk.status.Board;
import de.stellwerk.status.StatusService;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** What people are reminded of. Everybody has their own notices; those of others are not found, whatever the caller's role. */
@Singleton
public class NoticeService {
    private final NoticeRows rows;
    private final OpenNotices open;
    private final NoticeChoices choices;
    private final AccessService access;
    private final MeasureService measures;
    private final StatusService status;
    private final AfterCommit announcer;
    private final Clock clock;

    NoticeService(
            NoticeRows rows,
            OpenNotices open,
            NoticeChoices choices,
            AccessService access,
            MeasureService measures,
            StatusService status,
            AfterCommit announcer,
            Clock clock) {
        this.rows = rows;
        this.open = open;
        this.choices = choices;
        this.access = access;
        this.measures = measures;
        this.status = status;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** The caller's notices about reports that are not in yet, longest due first; one for each report. */
    public List<Notice> of(Caller caller) {
        var own = rows.findByKeyTenantIdAndPersonId(
                caller.tenant().value(), caller.person().value());
        return open.of(caller, own);
    }

    /** Marks all that is shown to the caller as read. */
    @Transactional
    public void markAllSeen(Caller caller) {
        of(caller).stream().filter(n -> !n.seen()).forEach(n -> see(caller, n));
        announcer.publish(new NoticesChanged(caller.tenant()));
    }

    private void see(Caller caller, Notice notice) {
        rows.see(
                caller.tenant().value(),
                caller.person().value(),
                notice.measure().measure().key(),
                notice.month().toString());
    }

    /** Whether the caller may ask for the report of the reporting month, and it is not in. */
    public boolean mayAsk(Caller caller, Board.Row row) {
        var month = row.current().month();
        return Rights.editsProgramme(caller) && isOpen(row) && month.equals(status.reportingMonth());
    }

    private static boolean isOpen(Board.Row row) {
        return row.group() == Board.Group.OVERDUE || row.group() == Board.Group.OPEN;
    }

    /**
     * Asks the leads of a measure for the report of the reporting month; once a day.
     *
     * @return how many people were asked
     * @throws Refused {@code nothingToAsk} if the report is in or none is due, {@code nobodyToAsk} if the measure has no lead,
     *     {@code askedToday}
     */
    @Transactional
    public int ask(Caller caller, MeasureLine line) {
        Rights.require(Rights.editsProgramme(caller), "askForUpdate");
        var measure = line.measure();
        var month = status.reportingMonth();
        if (!isOpen(status.standing(caller, line, month))) {
            throw Refused.state("nothingToAsk", measure.code(), month);
        }
        var leads = leads(caller.tenant(), line);
        if (leads.isEmpty()) {
            throw Refused.state("nobodyToAsk", measure.code());
        }
        // Of two who ask at once the second finds that it was done.
        measures.lock(caller.tenant(), measure.id());
        var today = Clocks.today(clock);
        var writer = new NoticeWriter(rows, caller.tenant(), month, today);
        for (var lead : leads) {
            writer.add(
                    lead,
                    measure.id(),
                    NoticeKind.REQUESTED,
                    today.toString(),
                    caller.person(),
                    choices.mail(caller.tenant(), lead, NoticeKind.REQUESTED));
        }
        if (writer.written() == 0) {
            throw Refused.state("askedToday", measure.code());
        }
        announcer.publish(new NoticesChanged(caller.tenant()));
        return writer.written();
    }

    private List<PersonId> leads(TenantId tenant, MeasureLine line) {
        return access.active(tenant).stream()
                .filter(p -> p.grants().stream()
                        .anyMatch(g -> g.role() == Role.PROJECT_LEAD
                                && line.measure().key().equals(g.scope())))
                .map(Person::id)
                .toList();
    }

    /** The months whose reports people are reminded of: the reporting month, and the one before, whose due day may be late. */
    static List<YearMonth> months(YearMonth reporting) {
        return List.of(reporting.minusMonths(1), reporting);
    }

    public NoticeChoice choice(Caller caller) {
        return choices.of(caller.tenant(), caller.person());
    }

    /** Whether mail reaches the caller: there is a mail server, and an address. */
    public boolean reachedByMail(Caller caller) {
        return choices.reaches(caller.tenant(), caller.person());
    }

    /**
     * What the caller wants from now on.
     *
     * @throws NotFound if it is another's
     * @throws de.stellwerk.shared.StaleVersion if the person chose elsewhere in the meantime
     */
    @Transactional
    public NoticeChoice choose(Caller caller, NoticeChoice choice) {
        return choices.save(caller, choice);
    }
}
