package de.stellwerk.ui.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which lines there are, from top to bottom, and where they lie. */
final class Layout {
    /** Pixels of a line. */
    static final int ROW = 24;

    static final int BAR_TOP = 5;
    static final int BAR = 10;
    static final int GHOST_TOP = 16;
    static final int GHOST = 6;

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Line> byCode = new HashMap<>();
    private final Map<String, Line> blocks = new HashMap<>();

    /** @param folded codes of blocks that take one line */
    Layout(RoadmapPlan plan, Set<String> folded) {
        Map<String, List<RoadmapRow>> rows = new LinkedHashMap<>();
        plan.rows()
                .forEach(row -> rows.computeIfAbsent(row.block(), _ -> new ArrayList<>())
                        .add(row));
        for (var block : plan.blocks()) {
            var own = rows.getOrDefault(block.code(), List.of());
            if (folded.contains(block.code()) && !own.isEmpty()) {
                add(new Line(lines.size(), block, own, true, true));
                own.forEach(row -> byCode.put(row.code(), lines.getLast()));
            } else {
                own.forEach(row -> add(new Line(lines.size(), block, List.of(row), false, row == own.getFirst())));
            }
        }
    }

    private void add(Line line) {
        lines.add(line);
        byCode.put(line.code(), line);
        blocks.putIfAbsent(line.block().code(), line);
    }

    List<Line> lines() {
        return lines;
    }

    /** The line of a measure or of a folded block; a folded measure is at that of its block. */
    @Nullable
    Line find(String code) {
        return byCode.get(code);
    }

    /** The same, and of a block that is not folded the first line. */
    @Nullable
    Line place(String code) {
        Line line = find(code);
        return line == null ? blocks.get(code) : line;
    }

    double height() {
        return (double) lines.size() * ROW;
    }

    static double top(int index) {
        return (double) index * ROW;
    }

    /** Middle of the bar. */
    static double middle(int index) {
        return top(index) + BAR_TOP + BAR / 2.0;
    }
}
