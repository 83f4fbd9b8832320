package de.stellwerk.notice;

import de.stellwerk.programme.DueDays;
import de.stellwerk.programme.NoticeRules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be said on a day about a report that is not in. Nothing on a day off: nobody works then.
 *
 * @param days working days before or after the due day at which it is said
 */
record Occasion(NoticeKind kind, int days) {
    /** What nobody was told of for so many working days, because nothing ran or the programme is new here, is not made up for. */
    static final int MADE_UP_FOR = 5;

    /** At most one for the lead, the latest, and one for the core team. */
    static List<Occasion> on(LocalDate day, YearMonth month, DueDays dueDays, NoticeRules rules) {
        if (!dueDays.isWorkingDay(day)) {
            return List.of();
        }
        var due = dueDays.of(month);
        return day.isAfter(due)
                ? late(dueDays.overdue(due, day), rules)
                : near(dueDays.ahead(due, day), rules.before());
    }

    private static List<Occasion> near(int left, int before) {
        return before > 0 && left <= before ? List.of(new Occasion(NoticeKind.BEFORE_DUE, before)) : List.of();
    }

    private static List<Occasion> late(int overdue, NoticeRules rules) {
        var found = new ArrayList<Occasion>();
        if (counts(rules.again(), overdue)) {
            found.add(new Occasion(NoticeKind.OVERDUE, rules.again()));
        } else if (counts(rules.after(), overdue) && (rules.again() == 0 || overdue < rules.again())) {
            found.add(new Occasion(NoticeKind.OVERDUE, rules.after()));
        }
        if (counts(rules.escalation(), overdue)) {
            found.add(new Occasion(NoticeKind.ESCALATED, rules.escalation()));
        }
        return found;
    }

    private static boolean counts(int days, int overdue) {
        return days > 0 && overdue >= days && overdue < days + MADE_UP_FOR;
    }
}
