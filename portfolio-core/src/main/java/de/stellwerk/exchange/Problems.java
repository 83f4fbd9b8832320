package de.stellwerk.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects all that is wrong with a workbook. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(Problem problem) {
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    /** In the order in which a person goes through the workbook. */
    List<Problem> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(Problems::sheetOrder)
                        .thenComparing(Problem::row)
                        .thenComparing(p -> p.column().length())
                        .thenComparing(Problem::column))
                .toList();
    }

    private static int sheetOrder(Problem problem) {
        return SheetKind.named(problem.sheet()).map(Enum::ordinal).orElse(-1);
    }
}
