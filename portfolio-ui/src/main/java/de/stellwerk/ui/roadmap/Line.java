package de.stellwerk.ui.roadmap;

import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of the picture: a measure, or a whole block that is folded.
 *
 * @param rows the measure, or all of the block
 * @param first begins a block
 */
record Line(int index, RoadmapPlan.Block block, List<RoadmapRow> rows, boolean folded, boolean first) {
    String code() {
        return folded ? block.code() : rows.getFirst().code();
    }

    String title() {
        return folded ? block.name() : rows.getFirst().title();
    }

    /** The measure; empty for a folded block. */
    Optional<RoadmapRow> row() {
        return folded ? Optional.empty() : Optional.of(rows.getFirst());
    }

    boolean critical() {
        return rows.stream().anyMatch(RoadmapRow::critical);
    }

    Optional<LocalDate> start() {
        return rows.stream()
                .map(RoadmapRow::start)
                .filter(Objects::nonNull)
                .map(ImpreciseDate::firstDay)
                .min(LocalDate::compareTo);
    }

    /** The last day; of what goes on without a known end it is the first one. */
    Optional<LocalDate> finish() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.finish(), row.start())
                        .filter(Objects::nonNull)
                        .map(ImpreciseDate::date))
                .max(LocalDate::compareTo);
    }
}
