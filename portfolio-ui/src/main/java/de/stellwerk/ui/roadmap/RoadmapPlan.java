package de.stellwerk.ui.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the roadmap shows of a programme.
 *
 * @param day today or the chosen past day
 * @param past whether it is a past one
 * @param rows block by block
 * @param blocks in their order
 * @param ties of what is shown; the other side may be hidden by filters
 * @param against what ghosts and deviations are of, in words
 */
public record RoadmapPlan(
        LocalDate day,
        boolean past,
        List<RoadmapRow> rows,
        List<Block> blocks,
        List<RoadmapDeadline> deadlines,
        List<RoadmapTie> ties,
        String against) {
    public RoadmapPlan {
        rows = List.copyOf(rows);
        blocks = List.copyOf(blocks);
        deadlines = List.copyOf(deadlines);
        ties = List.copyOf(ties);
    }

    /** A block that rows stand in. */
    public record Block(String code, String name) {}

    /** Measures that have no bar because nobody said when they begin. */
    List<RoadmapRow> unplaced() {
        return rows.stream().filter(row -> !row.placed() && row.awaited()).toList();
    }

    /** How many measures reach farther than the picture does. */
    long tooFar() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.start(), row.finish()))
                .filter(date -> date != null && !TimeAxis.near(date.date(), day))
                .count();
    }

    List<RoadmapTie> tiesOf(String code) {
        return ties.stream()
                .filter(tie -> tie.first().equals(code) || tie.second().equals(code))
                .toList();
    }
}
