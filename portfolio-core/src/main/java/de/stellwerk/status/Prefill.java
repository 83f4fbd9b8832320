package de.stellwerk.status;

import de.stellwerk.measure.Measure;
import de.stellwerk.measure.Responsible;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.StatusReportId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first draft of a report: what the system knows need not be typed again. */
final class Prefill {
    private Prefill() {}

    static StatusReport draft(
            Measure measure,
            YearMonth period,
            PersonId author,
            LocalDate today,
            Optional<StatusReport> last,
            List<Milestone> milestones) {
        var carried = new ArrayList<String>();
        last.ifPresent(l -> carried.addAll(carriedFields(l)));
        return new StatusReport(
                StatusReportId.next(),
                0,
                measure.id(),
                period,
                1,
                null,
                ReportState.DRAFT,
                author,
                today,
                responsible(measure),
                last.map(StatusReport::light).orElse(null),
                last.map(StatusReport::lights).orElse(Lights.NONE),
                last.map(StatusReport::lightReason).orElse(null),
                last.map(StatusReport::reasons).orElse(Reasons.NONE),
                last.map(StatusReport::risks).orElse(List.of()).stream()
                        .filter(r -> !r.closed())
                        .toList(),
                last.map(StatusReport::decisions).orElse(List.of()).stream()
                        .filter(d -> !d.closed())
                        .toList(),
                null,
                nextMilestone(milestones),
                last.map(StatusReport::nextActivities).orElse(null),
                carried,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static List<String> carriedFields(StatusReport last) {
        var fields = new ArrayList<>(List.of("lights", "reasons"));
        if (last.risks().stream().anyMatch(r -> !r.closed())) {
            fields.add("risks");
        }
        if (last.decisions().stream().anyMatch(d -> !d.closed())) {
            fields.add("decisions");
        }
        if (last.nextActivities() != null) {
            fields.add("nextActivities");
        }
        return fields;
    }

    /** The first milestone of the plan that is not reached; undated ones come last. */
    static @Nullable ReportedMilestone nextMilestone(List<Milestone> milestones) {
        return milestones.stream()
                .filter(m -> !m.reached())
                .min(Comparator.comparing(Milestone::expected, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Milestone::code))
                .map(m -> new ReportedMilestone(m.code(), m.description(), m.phase(), m.expected()))
                .orElse(null);
    }

    /** The first leading unit, as the printed form names it. */
    private static String responsible(Measure measure) {
        return measure.responsible().stream()
                .filter(r -> r.role() == Responsible.Part.LEAD)
                .map(Responsible::unit)
                .findFirst()
                .orElse("–");
    }
}
