package de.stellwerk.report;

import de.stellwerk.access.Caller;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.JournalEntry;
import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.status.ReportOutline;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed between two days, out of the journal: lights, dates and states of the measures in the facts. */
@Singleton
class Changes {
    /** As a stored report says it; what a person types cannot, since its quotation marks are stored with a backslash. */
    private static final String RELEASED = "\"state\":\"RELEASED\"";

    private final Journal journal;

    Changes(Journal journal) {
        this.journal = journal;
    }

    /** After the first day, up to the second; newest first. */
    List<Change> between(Caller caller, Facts facts, LocalDate after, LocalDate to) {
        var found = new ArrayList<Change>();
        journal.changes(caller.tenant(), "measure", after, to).forEach(e -> measure(e, facts, found));
        journal.changes(caller.tenant(), "milestone", after, to).forEach(e -> milestone(e, facts, found));
        var released = journal.moments(caller.tenant(), "status_report", RELEASED, after, to);
        var ids = released.stream().map(Journal.Moment::id).collect(Collectors.toSet());
        var reports = facts.reports().values().stream()
                .flatMap(List::stream)
                .filter(r -> ids.contains(r.key()))
                .collect(Collectors.toMap(ReportOutline::key, Function.identity()));
        released.forEach(m -> light(m, reports.get(m.id()), facts, found));
        found.sort(Comparator.comparing(Change::at).reversed());
        return found;
    }

    private static void measure(JournalEntry e, Facts facts, List<Change> found) {
        if (e.before() == null || e.after() == null) {
            return;
        }
        var before = Json.read(e.before(), Planned.class);
        var after = Json.read(e.after(), Planned.class);
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

    /** The part of a measure whose changes are told. */
    private record Planned(
            MeasureId id,
            String code,
            String title,
            @Nullable String shortTitle,
            @Nullable ImpreciseDate end,
            MeasureState state) {
        @JsonIgnore
        String displayTitle() {
            return shortTitle == null ? title : shortTitle;
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

    /** A released report never changes, so the one in the facts is the one of that moment. */
    private static void light(
            Journal.Moment m, @Nullable ReportOutline report, Facts facts, List<Change> found) {
        if (report == null || facts.line(report.measure()).isEmpty()) {
            return;
        }
        var before = previous(report, facts);
        if (before.isPresent() && before.get() != report.effectiveLight()) {
            var measure = facts.measure(report.measure());
            var light = new Change.FromTo<>(before.get(), report.effectiveLight());
            found.add(new Change(measure.code(), measure.displayTitle(), m.at(), light, null, null));
        }
    }

    private static Optional<Light> previous(ReportOutline report, Facts facts) {
        return facts.reportsOf(report.measure()).stream()
                .filter(ReportOutline::released)
                .filter(r -> r.period().isBefore(report.period()))
                .findFirst()
                .map(ReportOutline::effectiveLight);
    }
}
