package de.stellwerk.ui.measure;

import de.stellwerk.measure.Priority;
import de.stellwerk.ui.components.Words;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 19 Maßnahmen, davon 12 mit Priorität hoch, 7 mittel. */
final class ListSummary {
    private ListSummary() {}

    static String of(ListQuery query, int all, ToIntFunction<ListQuery> count, Words words) {
        String text = words.text("measures.count", all);
        String parts = Stream.of(Priority.HIGH, Priority.MEDIUM, Priority.LOW)
                .filter(priority ->
                        query.priorities().isEmpty() || query.priorities().contains(priority))
                .map(priority -> Map.entry(priority, count.applyAsInt(query.withPriorities(Set.of(priority)))))
                .filter(part -> part.getValue() > 0)
                .map(part -> part.getValue() + " " + words.of(part.getKey()))
                .collect(Collectors.joining(", "))
                .replaceFirst(" ", words.text("measures.priorityWord"));
        return parts.isEmpty() ? text : words.text("measures.ofPriority", text, parts);
    }
}
