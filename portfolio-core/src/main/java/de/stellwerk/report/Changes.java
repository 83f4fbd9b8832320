package de.stellwerk.report;

import de.stellwerk.access.Caller;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.Light;
import de.stellwerk.status.StatusReport;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What changed between two days, out of the journal: lights, dates and states of the measures in the facts. */
@Singleton
class Changes {
    private final Journal journal;

    Changes(Journal journal) {
        this.journal = journal;
    }

    /** After the first day, up to the second; newest first. */
    List<Change> between(Caller caller, Facts facts, LocalDate after, LocalDate to) {
        var found = new ArrayList<Change>();
        journal.changes(caller.tenant(), "measure", after, to).forEach(e -> measure(e, facts, found));
        journal.changes(caller.tenant(), "milestone", after, to).forEach(e -> milestone(e, facts, found));
        journal.changes(caller.tenant(), "status_report", after, to).forEach(e -> light(e, facts, found));
        found.sort(Comparator.comparing(Change::at).reversed());
        return found;
    }

    private static void measure(JournalEntry e, Facts facts, List<Change> found) {
        if (e.before() == null || e.after() == null) {
            return;
        }
        var before = Json.read(e.before(), Measure.class);
        var after = Json.read(e.after(), Measure.class);
        if (facts.line(after.id()).isEmpty()) {
            return;
        }
        if (before.state() != after.state()) {
            var state = new Change.FromTo<>(before.state(), after.state());
            found.add(new Change(after.code(), after.displayTitle(), e.at(), null, null, state));
        }
        if (!Objects.equals(before.end(), after.end())) {
            found.add(date(after.code(), after.displayTitle(), before.end(), after.end(), e));
        }
    }

    private static void milestone(JournalEntry e, Facts facts, List<Change> found) {
        if (e.before() == null || e.after() == null) {
            return;
        }
        var before = Json.read(e.before(), Milestone.class);
        var after = Json.read(e.after(), Milestone.class);
        var measure = facts.line(after.measure());
        if (measure.isPresent() && !after.reached() && !Objects.equals(before.expected(), after.expected())) {
            var code = measure.get().measure().code() + " " + after.code();
            found.add(date(code, after.description(), before.expected(), after.expected(), e));
        }
    }

    private static Change date(
            String code, String title, @Nullable ImpreciseDate from, @Nullable ImpreciseDate to, JournalEntry e) {
        return new Change(code, title, e.at(), null, new Change.FromTo<>(from, to), null);
    }

    private static void light(JournalEntry e, Facts facts, List<Change> found) {
        var report = e.after() == null ? null : Json.read(e.after(), StatusReport.class);
        if (report == null || !report.released() || facts.line(report.measure()).isEmpty()) {
            return;
        }
        var before = previous(report, facts);
        if (before.isPresent() && before.get() != report.effectiveLight()) {
            var measure = facts.measure(report.measure());
            var light = new Change.FromTo<>(before.get(), report.effectiveLight());
            found.add(new Change(measure.code(), measure.displayTitle(), e.at(), light, null, null));
        }
    }

    private static Optional<Light> previous(StatusReport report, Facts facts) {
        return facts.reportsOf(report.measure()).stream()
                .filter(StatusReport::released)
                .filter(r -> r.period().isBefore(report.period()))
                .findFirst()
                .map(StatusReport::effectiveLight);
    }
}
