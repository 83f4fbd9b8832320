package de.stellwerk.reports.status;

import de.stellwerk.reports.status.FormGrid.At;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** The cells of an old form by its labels, wherever rows and columns were moved to. */
final class ArchiveGrid {
    private static final Pattern COUNT = Pattern.compile("[1-8]\\.?");

    private final List<At> cells;
    private final Map<ArchiveLabel, At> sections = new EnumMap<>(ArchiveLabel.class);

    ArchiveGrid(Sheet sheet) {
        cells = new FormGrid(sheet).cells().stream().filter(c -> !isCount(c)).toList();
        var from = -1;
        for (var section : ArchiveLabel.SECTIONS) {
            var after = from;
            var found = labels(section).filter(c -> c.row() > after).findFirst();
            found.ifPresent(c -> sections.put(section, c));
            from = found.map(At::row).orElse(from);
        }
    }

    /** The number of a part of the form, in a column of its own. */
    private static boolean isCount(At cell) {
        return COUNT.matcher(cell.text()).matches();
    }

    List<At> cells() {
        return cells;
    }

    Optional<At> section(ArchiveLabel label) {
        return Optional.ofNullable(sections.get(label));
    }

    private Stream<At> labels(ArchiveLabel label) {
        return cells.stream().filter(c -> is(c, label));
    }

    static boolean is(At cell, ArchiveLabel label) {
        return ArchiveLabel.of(cell.text()).filter(l -> l == label).isPresent();
    }

    private static boolean isLabel(At cell) {
        return ArchiveLabel.of(cell.text()).isPresent();
    }

    /** What stands right of a label of the head, up to the next one; else below it; else in the label's own cell after a colon. */
    List<At> beside(ArchiveLabel label) {
        var found = head(label).findFirst();
        if (found.isEmpty()) {
            return List.of();
        }
        var at = found.get();
        int end = head(null)
                .filter(c -> c.row() == at.row() && c.from() > at.to())
                .mapToInt(At::from)
                .min()
                .orElse(Integer.MAX_VALUE);
        var right = cells.stream()
                .filter(c -> c.row() == at.row() && c.from() > at.to() && c.from() < end)
                .toList();
        return right.isEmpty() ? below(at) : right;
    }

    private List<At> below(At at) {
        return cells.stream()
                .filter(c -> c.row() == at.row() + 1 && c.from() >= at.from() && c.from() <= at.to() && !isLabel(c))
                .toList();
    }

    /** Labels above the first part. @param label {@code null}: any */
    private Stream<At> head(@Nullable ArchiveLabel label) {
        int end = sections.values().stream().mapToInt(At::row).min().orElse(Integer.MAX_VALUE);
        return cells.stream().filter(c -> c.row() < end && (label == null ? isLabel(c) : is(c, label)));
    }

    /** A label and its value in one cell: "Maßnahme: B1-B …". */
    Optional<String> inOneCell(ArchiveLabel label) {
        return cells.stream()
                .map(At::text)
                .filter(t -> t.indexOf(':') > 0
                        && ArchiveLabel.of(t.substring(0, t.indexOf(':')))
                                .filter(l -> l == label)
                                .isPresent())
                .map(t -> t.substring(t.indexOf(':') + 1).strip())
                .filter(t -> !t.isEmpty())
                .findFirst();
    }

    /** All that a part holds but labels: right of its own label and below it, until the next part. */
    List<At> content(ArchiveLabel section) {
        var label = sections.get(section);
        return label == null
                ? List.of()
                : cells.stream()
                        .filter(c -> c.row() >= label.row() && c.row() < end(section))
                        .filter(c -> c.row() > label.row() || c.from() > label.to())
                        .filter(c -> !isOfTheForm(section, c))
                        .toList();
    }

    /** The row with which the next part begins. */
    int end(ArchiveLabel section) {
        var label = sections.get(section);
        return label == null
                ? 0
                : sections.values().stream()
                        .mapToInt(At::row)
                        .filter(r -> r > label.row())
                        .min()
                        .orElse(Integer.MAX_VALUE);
    }

    /** Words of the form itself; the same words in another part were typed by somebody. */
    private boolean isOfTheForm(ArchiveLabel section, At cell) {
        var label = ArchiveLabel.of(cell.text());
        return label.isPresent()
                && switch (section) {
                    case STATUS -> label.get() == ArchiveLabel.REASON || ArchiveLabel.DIMENSIONS.contains(label.get());
                    case DECISIONS, MILESTONE ->
                        (label.get() == ArchiveLabel.DUE || label.get() == ArchiveLabel.PHASE)
                                && cell.row() == sections.get(section).row();
                    default -> false;
                };
    }

    /** A label inside a part. */
    Optional<At> within(ArchiveLabel section, ArchiveLabel label) {
        var part = sections.get(section);
        return part == null
                ? Optional.empty()
                : labels(label)
                        .filter(c -> c.row() >= part.row() && c.row() < end(section))
                        .min(Comparator.comparingInt(At::row).thenComparingInt(At::from));
    }
}
