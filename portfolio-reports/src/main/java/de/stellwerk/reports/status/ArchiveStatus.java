package de.stellwerk.reports.status;

import de.stellwerk.form.FormText;
import de.stellwerk.reports.status.FormGrid.At;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.Lights;
import de.stellwerk.status.Reasons;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** The status of an old form with its reasons: as one light, or one for each dimension, in rows or in the text. */
final class ArchiveStatus {
    private static final Pattern DIMENSION = Pattern.compile(
            "(Gesamt|Zeitplan|Ressourcen|Qualität)\\s*[●▲⬢]?\\s*(Grün|Gelb|Rot)?[^:\\n]*:\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COMPUTED = Pattern.compile("(?i)^(berechnet\\b|≠).*");

    private final ArchiveGrid grid;
    private final Sheet sheet;
    private final List<Violation> problems;
    private final Map<ArchiveLabel, Light> lights = new EnumMap<>(ArchiveLabel.class);
    private final Map<ArchiveLabel, String> reasons = new EnumMap<>(ArchiveLabel.class);

    ArchiveStatus(ArchiveGrid grid, Sheet sheet, List<Violation> problems) {
        this.grid = grid;
        this.sheet = sheet;
        this.problems = problems;
    }

    @Nullable
    Light light() {
        return lights.get(ArchiveLabel.OVERALL);
    }

    @Nullable
    String reason() {
        return reasons.get(ArchiveLabel.OVERALL);
    }

    Lights lights() {
        return new Lights(
                lights.get(ArchiveLabel.SCHEDULE),
                lights.get(ArchiveLabel.RESOURCES),
                lights.get(ArchiveLabel.QUALITY));
    }

    Reasons reasons() {
        return new Reasons(
                reasons.get(ArchiveLabel.SCHEDULE),
                reasons.get(ArchiveLabel.RESOURCES),
                reasons.get(ArchiveLabel.QUALITY));
    }

    void read() {
        var rows = new EnumMap<ArchiveLabel, At>(ArchiveLabel.class);
        ArchiveLabel.DIMENSIONS.forEach(d -> grid.within(ArchiveLabel.STATUS, d).ifPresent(at -> rows.put(d, at)));
        if (rows.isEmpty()) {
            whole();
        } else {
            rows.forEach((dimension, at) -> dimension(dimension, at, rows));
        }
    }

    private void dimension(ArchiveLabel dimension, At at, Map<ArchiveLabel, At> rows) {
        int end = rows.values().stream()
                .mapToInt(At::row)
                .filter(r -> r > at.row())
                .min()
                .orElseGet(() -> grid.end(ArchiveLabel.STATUS));
        take(
                dimension,
                grid.content(ArchiveLabel.STATUS).stream()
                        .filter(c -> c.row() >= at.row() && c.row() < end)
                        .toList(),
                at.row(),
                end);
    }

    private void whole() {
        var label = grid.section(ArchiveLabel.STATUS);
        label.ifPresent(l ->
                take(ArchiveLabel.OVERALL, grid.content(ArchiveLabel.STATUS), l.row(), grid.end(ArchiveLabel.STATUS)));
        var text = reasons.remove(ArchiveLabel.OVERALL);
        if (text != null) {
            byLines(text);
        }
    }

    /** The first cell that is a light, or has its colour, and all the others as the reason. */
    private void take(ArchiveLabel dimension, List<At> cells, int row, int end) {
        var kept = cells.stream()
                .filter(c -> !COMPUTED.matcher(c.text()).matches())
                .toList();
        var reasonFrom = grid.within(ArchiveLabel.STATUS, ArchiveLabel.REASON)
                .map(At::from)
                .orElse(Integer.MAX_VALUE);
        var lit = kept.stream()
                .filter(c -> c.from() < reasonFrom && ArchiveLights.of(c.text()).isPresent())
                .findFirst();
        lit.flatMap(c -> ArchiveLights.of(c.text()))
                .map(ArchiveLights.Said::light)
                .or(() -> ofColour(row, end, reasonFrom))
                .ifPresentOrElse(light -> lights.put(dimension, light), () -> unknown(dimension, kept, reasonFrom));
        var rest = lit.flatMap(c -> ArchiveLights.of(c.text()))
                .map(s -> withoutComputed(s.rest()))
                .orElse("");
        var reason = FormText.clean(rest + "\n"
                + kept.stream()
                        .filter(c -> !lit.equals(Optional.of(c)))
                        .map(At::text)
                        .collect(Collectors.joining("\n")));
        if (reason != null) {
            reasons.put(dimension, reason);
        }
    }

    private static String withoutComputed(String text) {
        return text.lines().filter(l -> !COMPUTED.matcher(l.strip()).matches()).collect(Collectors.joining("\n"));
    }

    private Optional<Light> ofColour(int row, int end, int reasonFrom) {
        for (int r = row; r < Math.min(end, sheet.getLastRowNum() + 1); r++) {
            if (sheet.getRow(r) != null) {
                for (var cell : sheet.getRow(r)) {
                    var light =
                            cell.getColumnIndex() < reasonFrom ? ArchiveLights.ofColour(cell) : Optional.<Light>empty();
                    if (light.isPresent()) {
                        return light;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void unknown(ArchiveLabel dimension, List<At> cells, int reasonFrom) {
        cells.stream()
                .filter(c -> c.from() < reasonFrom && reasonFrom < Integer.MAX_VALUE)
                .findFirst()
                .ifPresent(c ->
                        problems.add(Violation.of(field(dimension), "formLightUnknown", c.place(), shown(c.text()))));
    }

    private static String field(ArchiveLabel dimension) {
        return switch (dimension) {
            case SCHEDULE -> "lights.schedule";
            case RESOURCES -> "lights.resources";
            case QUALITY -> "lights.quality";
            default -> "light";
        };
    }

    /** One text that tells the dimensions apart by how its lines begin, as the printed report does. */
    private void byLines(String text) {
        var current = ArchiveLabel.OVERALL;
        for (var line : text.lines().toList()) {
            var found = DIMENSION.matcher(line);
            if (found.matches()) {
                current = ArchiveLabel.of(found.group(1)).orElse(ArchiveLabel.OVERALL);
                if (found.group(2) != null && current != ArchiveLabel.OVERALL) {
                    lights.put(current, ArchiveLights.byWord(found.group(2)));
                }
                add(current, found.group(3));
            } else {
                add(current, line);
            }
        }
    }

    private void add(ArchiveLabel dimension, String line) {
        var more = FormText.clean(reasons.getOrDefault(dimension, "") + "\n" + line);
        if (more != null) {
            reasons.put(dimension, more);
        }
    }

    static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + " …";
    }
}
