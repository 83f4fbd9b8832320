package de.stellwerk.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.access.Caller;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.MeasureId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        facts.measures().forEach(l -> lights(l.measure(), facts, after, to, found));
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

    /** A report is released and journalled by the same clock in one go. */
    private static void lights(Measure m, Facts facts, LocalDate after, LocalDate to, List<Change> found) {
        var since = Clocks.endOf(after);
        var until = Clocks.endOf(to);
        for (var c : facts.digest(m.id()).map(ReportDigest::changes).orElse(List.of())) {
            if (!c.at().isBefore(since) && c.at().isBefore(until)) {
                var light = new Change.FromTo<>(c.from(), c.to());
                found.add(new Change(m.code(), m.displayTitle(), c.at(), light, null, null));
            }
        }
    }
}
