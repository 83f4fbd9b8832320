package de.stellwerk.governance;

import de.stellwerk.shared.Check;
import de.stellwerk.shared.Refused;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** What a body must be, and when it must stay. */
final class BodyRules {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_LEVEL = 100;
    private static final int MOST_ROWS = 200;

    private BodyRules() {}

    /** @param asked what was put to groups, which know a body by its name */
    static void check(Body body, List<Body> others, List<Consultation> asked) {
        var check = new Check()
                .code(body.code(), "code")
                .text(body.name(), "name", LONGEST_NAME)
                .notNull(body.kind(), "kind")
                .optional(body.level(), "level", LONGEST_LEVEL)
                .that(
                        others.stream()
                                .noneMatch(o -> differs(o, body) && o.code().equals(body.code())),
                        "code",
                        "codeTaken",
                        body.code())
                .that(body.meetings().size() <= MOST_ROWS, "meetings", "tooMany", MOST_ROWS);
        others.stream()
                .filter(o -> !differs(o, body) && !o.name().equals(body.name()))
                .forEach(o -> check.that(!wasAsked(o, asked), "name", "bodyNameInUse", o.name()));
        seats(body, check);
        for (int i = 0; i < body.tasks().size(); i++) {
            check.text(body.tasks().get(i), "tasks[" + i + "]", Check.LONGEST_TEXT);
        }
        check.done();
    }

    private static boolean differs(Body one, Body other) {
        return !one.id().equals(other.id());
    }

    private static void seats(Body body, Check check) {
        var seen = new HashSet<String>();
        check.that(body.seats().size() <= MOST_ROWS, "seats", "tooMany", MOST_ROWS);
        for (int i = 0; i < body.seats().size(); i++) {
            var role = body.seats().get(i).role();
            var field = "seats[" + i + "].role";
            check.text(role, field, LONGEST_NAME).that(seen.add(role), field, "seatTwice", role);
        }
    }

    /** A body that left traces stays, because past days show it. */
    static void checkUnused(Body body, List<Consultation> asked, boolean spokenFor, boolean met, LocalDate today) {
        if (wasAsked(body, asked)) {
            throw Refused.state("bodyInUse.consultations", body.name());
        }
        if (spokenFor) {
            throw Refused.state("bodyInUse.accounts", body.name());
        }
        if (met || body.meetings().stream().anyMatch(day -> day.isBefore(today))) {
            throw Refused.state("bodyInUse.meetings", body.name());
        }
    }

    private static boolean wasAsked(Body body, List<Consultation> asked) {
        return asked.stream().anyMatch(c -> c.group().equals(body.name()));
    }
}
