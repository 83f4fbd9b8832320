package de.stellwerk.reports.status;

import de.stellwerk.form.FormText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The filled cells of a sheet in reading order, wherever they stand. */
final class FormGrid {
    /**
     * A filled cell.
     *
     * @param to its last column, further right than the first where it is merged
     * @param day what a date cell holds
     * @param formula whether it computes what it shows
     */
    record At(
            int row,
            int from,
            int to,
            String text,
            @Nullable LocalDate day,
            @Nullable BigDecimal number,
            boolean formula,
            boolean locked) {
        String place() {
            return CellReference.convertNumToColString(from) + (row + 1);
        }

        String words() {
            return FormWords.canonical(text);
        }
    }

    private final List<At> cells = new ArrayList<>();

    FormGrid(Sheet sheet) {
        var merged = sheet.getMergedRegions();
        for (var row : sheet) {
            for (var cell : row) {
                read(cell, merged).ifPresent(cells::add);
            }
        }
        cells.sort(java.util.Comparator.comparingInt(At::row).thenComparingInt(At::from));
    }

    List<At> cells() {
        return cells;
    }

    private static Optional<At> read(Cell cell, List<CellRangeAddress> merged) {
        var type = cell.getCellType();
        var formula = type == CellType.FORMULA;
        var text = text(cell, type);
        if (text == null) {
            return Optional.empty();
        }
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        int to = merged.stream()
                .filter(m -> m.isInRange(row, column))
                .mapToInt(CellRangeAddress::getLastColumn)
                .findFirst()
                .orElse(column);
        var date = type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
        return Optional.of(new At(
                row,
                column,
                to,
                text,
                date ? cell.getLocalDateTimeCellValue().toLocalDate() : null,
                type == CellType.NUMERIC && !date ? BigDecimal.valueOf(cell.getNumericCellValue()) : null,
                formula,
                cell.getCellStyle().getLocked()));
    }

    private static @Nullable String text(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> FormText.clean(cell.getStringCellValue());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? de.stellwerk.reports.office.Wording.day(
                                cell.getLocalDateTimeCellValue().toLocalDate())
                        : BigDecimal.valueOf(cell.getNumericCellValue())
                                .stripTrailingZeros()
                                .toPlainString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "ja" : "nein";
            case FORMULA -> "=" + cell.getCellFormula();
            case ERROR -> "#FEHLER";
            case BLANK, _NONE -> null;
        };
    }

    /** The label, if it is there: rather one that is locked, since somebody may have typed the same words into a field. */
    Optional<At> label(String words, @Nullable At after) {
        return label(a -> a.words().equals(words), after);
    }

    Optional<At> label(java.util.function.Predicate<At> is, @Nullable At after) {
        var found = cells.stream()
                .filter(a ->
                        after == null || a.row() > after.row() || a.row() == after.row() && a.from() > after.from())
                .filter(is)
                .toList();
        return found.stream()
                .filter(At::locked)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** What stands in an area: lines one below the other. */
    List<At> area(int top, int bottom, int left, int right) {
        return cells.stream()
                .filter(a -> a.row() >= top && a.row() <= bottom && a.from() >= left && a.from() <= right)
                .toList();
    }

    static @Nullable String joined(List<At> area) {
        var lines = area.stream()
                .collect(Collectors.groupingBy(At::row, java.util.TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(row -> row.stream().map(At::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        return FormText.clean(lines);
    }
}
