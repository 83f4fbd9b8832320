package de.stellwerk.calendar;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Ledger;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.Clocks;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;

/** The municipality's calendar: its Land and its own days off. */
@Singleton
public class CalendarService {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 100;

    private final CalendarTable table;
    private final Ledger ledger;
    private final Clock clock;

    CalendarService(CalendarTable table, Ledger ledger, Clock clock) {
        this.table = table;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Everybody of the municipality may know it. */
    public WorkCalendar calendar(Caller caller) {
        return table.standing(caller.tenant());
    }

    /**
     * Changes the rules from today on. Due days that have passed stay.
     *
     * @throws de.stellwerk.shared.StaleVersion if somebody was faster
     */
    @Transactional
    public WorkCalendar save(Caller caller, WorkCalendar calendar) {
        Rights.require(Rights.administers(caller), "administer");
        check(calendar);
        var stored = table.standing(caller.tenant());
        var next = stored.with(calendar.rules(), Clocks.today(clock)).withVersion(calendar.version());
        if (stored.version() == 0 && next.version() == 0) {
            return next.equals(stored) ? stored : ledger.insert(caller, table, next);
        }
        return ledger.update(caller, table, next);
    }

    private static void check(WorkCalendar calendar) {
        var check = new Check()
                .notNull(calendar.land(), "land")
                .that(calendar.ownDaysOff().size() <= MOST_DAYS, "ownDaysOff", "tooMany", MOST_DAYS);
        var seen = new HashSet<OwnDayOff>();
        for (int i = 0; i < calendar.ownDaysOff().size(); i++) {
            var own = calendar.ownDaysOff().get(i);
            var field = "ownDaysOff[" + i + "].";
            check.notNull(own.day(), field + "day")
                    .text(own.name(), field + "name", LONGEST_NAME)
                    .that(
                            own.day() == null || seen.add(new OwnDayOff(own.day(), false, "")),
                            field + "day",
                            "dayTwice");
        }
        check.done();
    }
}
