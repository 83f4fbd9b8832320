package de.stellwerk.form;

import de.stellwerk.form.FormDifference.Kind;
import de.stellwerk.shared.Ids;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.status.Lights;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportedMilestone;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a form changes in a report. What nobody touched on the form stays as it is, even where a cell could not hold it exactly.
 *
 * @param then what the form proposed
 * @param filled what it says now
 */
record FormMerge(StatusReport report, FormContent then, FormContent filled) {

    List<FormDifference> differences() {
        var now = FormContent.of(report, then.date() == null ? report.date() : then.date());
        return Arrays.stream(FormField.values())
                .filter(this::canBeTaken)
                .map(f -> difference(f, now))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Phase and date belong to a milestone; without one there is no place for them. */
    private boolean canBeTaken(FormField field) {
        return report.nextMilestone() != null || field != FormField.PHASE && field != FormField.MILESTONE_DATE;
    }

    private @Nullable FormDifference difference(FormField f, FormContent now) {
        if (f.same(filled, now)) {
            return null;
        }
        var kind = f.same(filled, then) ? Kind.REPORT : f.same(now, then) ? Kind.FORM : Kind.BOTH;
        return new FormDifference(f, then, now, filled, kind);
    }

    /** @param choices for the fields that both changed; one that is not named comes from the form */
    StatusReport merged(Map<FormField, FormChoice> choices) {
        var taken = EnumSet.noneOf(FormField.class);
        for (var d : differences()) {
            var chosen = choices.getOrDefault(d.field(), FormChoice.FORM) == FormChoice.FORM;
            if (d.kind() == Kind.FORM || d.kind() == Kind.BOTH && chosen) {
                taken.add(d.field());
            }
        }
        var to = report.toBuilder()
                .lights(lights(taken))
                .reasons(reasons(taken))
                .light(taken.contains(FormField.LIGHT) ? filled.light() : report.light())
                .lightReason(taken.contains(FormField.LIGHT_REASON) ? filled.lightReason() : report.lightReason())
                .activities(taken.contains(FormField.ACTIVITIES) ? filled.activities() : report.activities())
                .nextMilestone(milestone(taken))
                .nextActivities(
                        taken.contains(FormField.NEXT_ACTIVITIES) ? filled.nextActivities() : report.nextActivities());
        if (taken.contains(FormField.RISKS)) {
            to = to.risks(risks(report.risks(), filled.risks()));
        }
        if (taken.contains(FormField.DECISIONS)) {
            to = to.decisions(decisions(report.decisions(), filled.decisions()));
        }
        return to.build();
    }

    private Lights lights(Set<FormField> taken) {
        return new Lights(
                light(taken, FormField.SCHEDULE, Lights::schedule),
                light(taken, FormField.RESOURCES, Lights::resources),
                light(taken, FormField.QUALITY, Lights::quality));
    }

    private @Nullable Light light(Set<FormField> taken, FormField field, Function<Lights, @Nullable Light> of) {
        return of.apply(taken.contains(field) ? filled.lights() : report.lights());
    }

    private Reasons reasons(Set<FormField> taken) {
        return new Reasons(
                reason(taken, FormField.SCHEDULE_REASON, Reasons::schedule),
                reason(taken, FormField.RESOURCES_REASON, Reasons::resources),
                reason(taken, FormField.QUALITY_REASON, Reasons::quality));
    }

    private @Nullable String reason(Set<FormField> taken, FormField field, Function<Reasons, @Nullable String> of) {
        return of.apply(taken.contains(field) ? filled.reasons() : report.reasons());
    }

    private @Nullable ReportedMilestone milestone(Set<FormField> taken) {
        var next = report.nextMilestone();
        if (next == null) {
            return null;
        }
        @Nullable String phase = taken.contains(FormField.PHASE) ? filled.phase() : next.phase();
        @Nullable ImpreciseDate date = taken.contains(FormField.MILESTONE_DATE) ? filled.milestoneDate() : next.date();
        return new ReportedMilestone(next.code(), next.description(), phase, date);
    }

    /**
     * Lines that are as they were stay the risk that they were; a reworded one is the same risk in other words; a line too many is a new
     * risk, and a risk that has no line any more is closed: nothing vanishes.
     */
    static List<ReportedRisk> risks(List<ReportedRisk> before, @Nullable String text) {
        var lines = new ArrayList<>(FormText.lines(text));
        var left = new ArrayList<>(before.stream().filter(r -> !r.closed()).toList());
        var found = unchanged(lines, left);
        var result = new ArrayList<ReportedRisk>();
        for (int at = 0; at < lines.size(); ) {
            var same = found.get(at);
            if (same != null) {
                result.add(same);
                at += FormText.lines(same.text()).size();
            } else if (left.isEmpty()) {
                result.add(new ReportedRisk(Ids.next(), lines.get(at++), false));
            } else {
                var reworded = left.removeFirst();
                int end = Math.min(
                        lines.size(), at + FormText.lines(reworded.text()).size());
                var words = new ArrayList<String>(List.of(lines.get(at++)));
                while (at < end && found.get(at) == null) {
                    words.add(lines.get(at++));
                }
                result.add(new ReportedRisk(reworded.key(), String.join("\n", words), false));
            }
        }
        left.forEach(gone -> result.add(new ReportedRisk(gone.key(), gone.text(), true)));
        before.stream().filter(ReportedRisk::closed).forEach(result::add);
        return result;
    }

    /** Takes the risks whose lines are all there out of those that are left. @return by the line where each begins */
    private static List<@Nullable ReportedRisk> unchanged(List<String> lines, List<ReportedRisk> left) {
        var found = new ArrayList<@Nullable ReportedRisk>(java.util.Collections.nCopies(lines.size() + 1, null));
        for (int at = 0; at < lines.size(); ) {
            var from = lines.subList(at, lines.size());
            var same = left.stream()
                    .filter(r -> startsWith(from, FormText.lines(r.text())))
                    .max(java.util.Comparator.comparingInt(
                            r -> FormText.lines(r.text()).size()));
            if (same.isPresent()) {
                found.set(at, same.get());
                left.remove(same.get());
                at += FormText.lines(same.get().text()).size();
            } else {
                at++;
            }
        }
        return found;
    }

    private static boolean startsWith(List<String> lines, List<String> block) {
        return !block.isEmpty()
                && lines.size() >= block.size()
                && lines.subList(0, block.size()).equals(block);
    }

    /** The same for decisions: by text, then by place. */
    static List<NeededDecision> decisions(List<NeededDecision> before, List<FormDecision> lines) {
        var left = new ArrayList<>(before.stream().filter(d -> !d.closed()).toList());
        var found = new ArrayList<@Nullable NeededDecision>();
        for (var line : lines) {
            var same = left.stream()
                    .filter(d -> line.text().equals(FormText.clean(d.text())))
                    .findFirst();
            same.ifPresent(left::remove);
            found.add(same.map(d -> d.withDue(line.due())).orElse(null));
        }
        var result = new ArrayList<NeededDecision>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var same = found.get(i);
            if (same != null) {
                result.add(same);
            } else if (left.isEmpty()) {
                result.add(new NeededDecision(Ids.next(), line.text(), line.due(), false));
            } else {
                result.add(left.removeFirst().withText(line.text()).withDue(line.due()));
            }
        }
        left.forEach(gone -> result.add(gone.withClosed(true)));
        before.stream().filter(NeededDecision::closed).forEach(result::add);
        return result;
    }
}
