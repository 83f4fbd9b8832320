package de.stellwerk.trend;

import de.stellwerk.journal.JournalEntry;
import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.Json;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All states of a measure and of its milestones up to a moment.
 *
 * @param measure first to last
 * @param milestones each first to last
 */
record PlanHistory(List<Change<Measure>> measure, Map<UUID, List<Change<Milestone>>> milestones) {
    /** @param before {@code null}: it was made @param after {@code null}: it was deleted */
    record Change<T>(
            JournalEntry entry,
            @Nullable T before,
            @Nullable T after) {
        static <T> Change<T> of(JournalEntry e, Class<T> type) {
            return new Change<>(e, read(e.before(), type), read(e.after(), type));
        }

        private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
            return json == null ? null : Json.read(json, type);
        }
    }

    static PlanHistory of(List<JournalEntry> measure, List<JournalEntry> milestones, Instant until) {
        return new PlanHistory(
                measure.stream()
                        .filter(e -> e.at().isBefore(until))
                        .map(e -> Change.of(e, Measure.class))
                        .toList(),
                milestones.stream()
                        .filter(e -> e.at().isBefore(until))
                        .map(e -> Change.of(e, Milestone.class))
                        .collect(Collectors.groupingBy(
                                c -> c.entry().entityId(), LinkedHashMap::new, Collectors.toList())));
    }

    /** As it stood at that moment; what the moment itself brought is in it. */
    Optional<Measure> measureAt(Instant moment) {
        return at(measure, moment);
    }

    Optional<Milestone> milestoneAt(UUID id, Instant moment) {
        return at(milestones.getOrDefault(id, List.of()), moment);
    }

    private static <T> Optional<T> at(List<Change<T>> changes, Instant moment) {
        return changes.stream()
                .filter(c -> !c.entry().at().isAfter(moment))
                .max(Comparator.comparing(c -> c.entry().version()))
                .map(Change::after);
    }
}
