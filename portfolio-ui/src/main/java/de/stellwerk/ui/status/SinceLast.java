package de.stellwerk.ui.status;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.status.StatusReport;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of the plan since the last report, as the journal has it: milestones reached, dates that moved. */
final class SinceLast {
    /** @param name of the thing @param what happened to it */
    record Change(String name, String what) {}

    private final Words words = Words.here();
    private final List<Change> changes = new ArrayList<>();

    private SinceLast() {}

    /**
     * @param before the measure as it was on the day of the last report
     * @param now the measure as it is
     */
    static List<Change> of(Caller caller, PlanService plan, StatusReport last, Measure before, Measure now) {
        var since = new SinceLast();
        since.moved(since.words.text("overview.end"), before.end(), now.end());
        Map<MilestoneId, Milestone> old = plan.milestones(caller, now.id(), last.date()).stream()
                .collect(Collectors.toMap(Milestone::id, Function.identity()));
        plan.milestones(caller, now.id(), null).forEach(milestone -> since.compare(old.get(milestone.id()), milestone));
        return List.copyOf(since.changes);
    }

    private void compare(@org.jspecify.annotations.Nullable Milestone before, Milestone now) {
        String name = now.code() + " " + now.description();
        if (before == null) {
            changes.add(new Change(name, words.text("report.since.added", words.date(now.expected()))));
        } else if (now.reached() && !before.reached()) {
            changes.add(new Change(name, words.text("report.since.reached", words.date(now.actual()))));
        } else if (!now.reached()) {
            moved(name, before.expected(), now.expected());
        }
    }

    private void moved(
            String name,
            de.stellwerk.shared.@org.jspecify.annotations.Nullable ImpreciseDate before,
            de.stellwerk.shared.@org.jspecify.annotations.Nullable ImpreciseDate now) {
        if (!Objects.equals(before, now)) {
            changes.add(new Change(name, words.text("report.since.moved", words.date(before), words.date(now))));
        }
    }
}
