package de.stellwerk.exchange;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects all that is wrong with a workbook. */
final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    void add(Problem problem) {
        found.add(problem);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order in which a person goes through the workbook. */
    List<Problem> sorted() {
        return found.stream()
                .sorted(Comparator.comparingInt(Problems::sheetOrder)
                        .thenComparingInt(Problem::row)
                        .thenComparingInt(p -> p.column().length())
                        .thenComparing(Problem::column))
                .toList();
    }

    private static int sheetOrder(Problem problem) {
        return SheetKind.named(problem.sheet()).map(Enum::ordinal).orElse(-1);
    }
}
