package de.stellwerk.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.status.Lights;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What can be filled in on a form. Texts are as {@link FormText#clean} leaves them, {@code null}: nothing is there.
 *
 * @param date day of the report
 * @param light overall light as it counts
 * @param risks the open ones, one a line
 * @param decisions the open ones, in the order of the form
 * @param phase of the next milestone
 * @param milestoneDate of the next milestone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormContent(
        @Nullable LocalDate date,
        @Nullable Light light,
        Lights lights,
        @Nullable String lightReason,
        Reasons reasons,
        @Nullable String risks,
        List<FormDecision> decisions,
        @Nullable String activities,
        @Nullable String phase,
        @Nullable ImpreciseDate milestoneDate,
        @Nullable String nextActivities) {
    public FormContent {
        decisions = List.copyOf(decisions);
    }

    /** What the form says before anybody touches it. @param day on which it is handed out */
    static FormContent of(StatusReport r, LocalDate day) {
        var next = r.nextMilestone();
        return new FormContent(
                day,
                r.effectiveLight(),
                r.lights(),
                FormText.clean(r.lightReason()),
                new Reasons(
                        FormText.clean(r.reasons().schedule()),
                        FormText.clean(r.reasons().resources()),
                        FormText.clean(r.reasons().quality())),
                FormText.clean(r.risks().stream()
                        .filter(k -> !k.closed())
                        .map(ReportedRisk::text)
                        .collect(Collectors.joining("\n"))),
                r.decisions().stream()
                        .filter(d -> !d.closed())
                        .map(FormContent::decision)
                        .toList(),
                FormText.clean(r.activities()),
                next == null ? null : FormText.clean(next.phase()),
                next == null ? null : next.date(),
                FormText.clean(r.nextActivities()));
    }

    private static FormDecision decision(NeededDecision d) {
        var text = FormText.clean(d.text());
        return new FormDecision(text == null ? "" : text, d.due());
    }
}
