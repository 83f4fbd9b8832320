package de.stellwerk.status;

import de.stellwerk.access.KnownNames;
import de.stellwerk.access.NamePlaces;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report must hold: little while it is a draft, all that the printed form asks for when it is submitted. */
final class StatusReportRules {
    private static final int MOST_ROWS = 200;
    private static final int LONGEST_CODE = 20;

    private StatusReportRules() {}

    static List<Violation> ofDraft(StatusReport r) {
        var check = new Check()
                .optional(r.lightReason(), "lightReason", Check.LONGEST_TEXT)
                .optional(r.reasons().schedule(), "reasons.schedule", Check.LONGEST_TEXT)
                .optional(r.reasons().resources(), "reasons.resources", Check.LONGEST_TEXT)
                .optional(r.reasons().quality(), "reasons.quality", Check.LONGEST_TEXT)
                .optional(r.activities(), "activities", Check.LONGEST_TEXT)
                .optional(r.nextActivities(), "nextActivities", Check.LONGEST_TEXT)
                .that(r.risks().size() <= MOST_ROWS, "risks", "tooMany", MOST_ROWS)
                .that(r.decisions().size() <= MOST_ROWS, "decisions", "tooMany", MOST_ROWS);
        for (int i = 0; i < r.risks().size(); i++) {
            check.optional(r.risks().get(i).text(), "risks[" + i + "].text", Check.LONGEST_TEXT);
        }
        for (int i = 0; i < r.decisions().size(); i++) {
            var decision = r.decisions().get(i);
            check.optional(decision.text(), "decisions[" + i + "].text", Check.LONGEST_TEXT);
            check.optional(
                    decision.holds() == null ? null : decision.holds().milestone(),
                    "decisions[" + i + "].holds",
                    LONGEST_CODE);
        }
        return check.violations();
    }

    /** Requirements rows 72 to 74. @param milestoneOpen whether the plan has a milestone still to be reached */
    static List<Violation> ofSubmission(StatusReport r, boolean milestoneOpen) {
        var check = new Check();
        dimension(r.lights().schedule(), r.reasons().schedule(), "schedule", check);
        dimension(r.lights().resources(), r.reasons().resources(), "resources", check);
        dimension(r.lights().quality(), r.reasons().quality(), "quality", check);
        check.that(
                r.light() == null || r.light() == r.lights().worst() || filled(r.lightReason()),
                "lightReason",
                "overallReasonMissing");
        for (int i = 0; i < r.risks().size(); i++) {
            check.that(filled(r.risks().get(i).text()), "risks[" + i + "].text", "riskTextMissing");
        }
        for (int i = 0; i < r.decisions().size(); i++) {
            decision(r, i, check);
        }
        check.that(!milestoneOpen || r.nextMilestone() != null, "nextMilestone", "nextMilestoneMissing");
        return check.violations();
    }

    private static void dimension(@Nullable Light light, @Nullable String reason, String name, Check check) {
        check.that(light != null, "lights." + name, "lightMissing")
                .that(filled(reason), "reasons." + name, "reasonMissing");
    }

    private static void decision(StatusReport r, int i, Check check) {
        var d = r.decisions().get(i);
        check.that(filled(d.text()), "decisions[" + i + "].text", "decisionTextMissing");
        if (d.closed()) {
            return;
        }
        check.that(d.due() != null, "decisions[" + i + "].due", "decisionDueMissing");
    }

    /** The names of known people in the texts that a release would freeze, one violation a field. */
    static List<Violation> namesIn(StatusReport r, KnownNames known) {
        var places = new NamePlaces(known)
                .text("lightReason", r.lightReason())
                .text("reasons.schedule", r.reasons().schedule())
                .text("reasons.resources", r.reasons().resources())
                .text("reasons.quality", r.reasons().quality())
                .text("activities", r.activities())
                .text("nextActivities", r.nextActivities())
                .text("responsible", r.responsible())
                .text("returnComment", r.returnComment());
        for (int i = 0; i < r.risks().size(); i++) {
            places.text("risks[" + i + "].text", r.risks().get(i).text());
        }
        for (int i = 0; i < r.decisions().size(); i++) {
            places.text("decisions[" + i + "].text", r.decisions().get(i).text());
        }
        return places.violations();
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
