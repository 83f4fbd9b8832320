package de.stellwerk.exchange;

import java.util.List;
import java.util.Map;

/**
 * What an import did, or on a dry run would do.
 *
 * @param problems all that keeps the workbook from being imported; if there is any, nothing was written
 * @param counts for every sheet how many things were created, changed or found unchanged
 * @param differences every changed field
 */
public record ImportResult(List<Problem> problems, Map<SheetKind, Count> counts, List<Difference> differences) {
    public ImportResult {
        problems = List.copyOf(problems);
        counts = java.util.Collections.unmodifiableMap(new java.util.EnumMap<>(counts));
        differences = List.copyOf(differences);
    }

    /** How many things of a sheet were created, changed or found unchanged. */
    public record Count(int created, int changed, int unchanged) {
        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count more) {
            return new Count(created + more.created, changed + more.changed, unchanged + more.unchanged);
        }
    }

    public boolean refused() {
        return !problems.isEmpty();
    }

    /** Whether the workbook says something that is not stored yet. */
    public boolean changesAnything() {
        return counts.values().stream().anyMatch(c -> c.created() + c.changed() > 0);
    }
}
