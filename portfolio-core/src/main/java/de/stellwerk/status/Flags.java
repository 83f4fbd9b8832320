package de.stellwerk.status;

import de.stellwerk.evidence.ComputedLights;
import de.stellwerk.evidence.FactKind;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is conspicuous about a report beside those of the months before (decision 32). Needs neither storage nor clock. */
public final class Flags {
    private static final int RUNNING = 3;
    private static final int AGAIN = 2;

    private final StatusReport report;
    private final List<StatusReport> before;

    /** @param before released reports of earlier months, newest first, one a month */
    public Flags(StatusReport report, List<StatusReport> before) {
        this.report = report;
        this.before = before;
    }

    /** In the order of {@link FlagKind}. @param computed the lights that follow from the facts on the day */
    public List<Flag> on(LocalDate day, ComputedLights computed) {
        return Stream.of(putOff(), deadline(computed), sameText(), overdue(day), noWayOut())
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean green() {
        return report.lights().schedule() == Light.GREEN;
    }

    /** This month, and not for the first time. */
    private Optional<Flag> putOff() {
        var next = report.nextMilestone();
        if (!green() || next == null || next.date() == null) {
            return Optional.empty();
        }
        var dates = datesOf(name(next));
        int times = 0;
        for (int i = 1; i < dates.size(); i++) {
            times += later(dates.get(i - 1), dates.get(i)) ? 1 : 0;
        }
        boolean now = dates.size() > 1 && later(dates.get(dates.size() - 2), dates.getLast());
        return now && times >= AGAIN
                ? Optional.of(new Flag(
                        FlagKind.GREEN_THOUGH_PUT_OFF,
                        name(next),
                        times,
                        next.date().date()))
                : Optional.empty();
    }

    /** Of the milestone in the reports that name it as the next one, oldest first, this report last. */
    private List<ImpreciseDate> datesOf(String milestone) {
        var dates = new ArrayList<ImpreciseDate>();
        Stream.concat(before.reversed().stream(), Stream.of(report))
                .map(StatusReport::nextMilestone)
                .filter(m -> m != null && m.date() != null && name(m).equals(milestone))
                .forEach(m -> dates.add(m.date()));
        return dates;
    }

    private static String name(ReportedMilestone milestone) {
        return milestone.code() == null ? milestone.description() : milestone.code();
    }

    private static boolean later(ImpreciseDate before, ImpreciseDate after) {
        return after.date().isAfter(before.date());
    }

    private Optional<Flag> deadline(ComputedLights computed) {
        return green()
                ? computed.schedule().facts().stream()
                        .filter(f -> f.kind() == FactKind.DEADLINE_MISSED)
                        .findFirst()
                        .map(f -> new Flag(FlagKind.GREEN_THOUGH_DEADLINE_MISSED, f.subject(), f.count(), f.date()))
                : Optional.empty();
    }

    private Optional<Flag> sameText() {
        var text = words(report.activities());
        int months = text.isEmpty() ? 0 : 1;
        for (var earlier : text.isEmpty() ? List.<StatusReport>of() : before) {
            if (ChronoUnit.MONTHS.between(earlier.period(), report.period()) != months
                    || !words(earlier.activities()).equals(text)) {
                break;
            }
            months++;
        }
        return months >= RUNNING ? Optional.of(new Flag(FlagKind.SAME_TEXT, null, months, null)) : Optional.empty();
    }

    /** However the lines are broken. */
    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    private Optional<Flag> overdue(LocalDate day) {
        var due = open().map(NeededDecision::due)
                .filter(Objects::nonNull)
                .filter(d -> d.isBefore(day))
                .sorted()
                .toList();
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flag(FlagKind.DECISION_OVERDUE, null, due.size(), due.getFirst()));
    }

    private Stream<NeededDecision> open() {
        return report.decisions().stream().filter(d -> !d.closed());
    }

    private Optional<Flag> noWayOut() {
        boolean none = report.effectiveLight() == Light.YELLOW
                && words(report.nextActivities()).isEmpty()
                && open().findAny().isEmpty();
        return none ? Optional.of(new Flag(FlagKind.NO_WAY_OUT, null, 0, null)) : Optional.empty();
    }
}
