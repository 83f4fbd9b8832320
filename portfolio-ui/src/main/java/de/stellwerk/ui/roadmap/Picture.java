package de.stellwerk.ui.roadmap;

import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole roadmap as markup. It is handed out in pieces of some lines each: a piece is the same drawing looked at through another
 * window, so arrows go on from one into the next.
 */
final class Picture {
    /** Lines of a piece; a piece fits on a page of paper. */
    static final int PIECE = 40;

    /** An arrow that turns within so many pixels is passed by a label; one that goes on stands in its place. */
    private static final int NEAR = 10;

    private final RoadmapPlan plan;
    private final Set<Layer> layers;
    private final Layout layout;
    private final TimeAxis axis;
    private final Words words;
    private final List<Arrow> arrows;
    private final Map<Integer, List<Arrow>> from;
    private final Obstacles obstacles;
    private final Lane lane;
    private final Bars bars;
    private final Rows rows;
    private final List<Stem> stems;
    private final String hatch;

    /** A deadline's line from the lane down to the last row that it concerns. */
    private record Stem(String type, double x, int last) {}

    /**
     * @param look what of it is shown, and how
     * @param room pixels to fill
     * @param id unique on the page
     */
    Picture(RoadmapPlan plan, RoadmapLook look, double room, String id, Words words) {
        this.plan = plan;
        this.words = words;
        layers = look.layers();
        hatch = id + "-hatch";
        layout = new Layout(plan, look.folded());
        axis = TimeAxis.of(plan, look.scale(), room);
        arrows = layers.contains(Layer.TIES) ? arrows() : List.of();
        from = arrows.stream().collect(Collectors.groupingBy(a -> a.from().index()));
        lane = new Lane(axis, layers.contains(Layer.DEADLINES) ? plan.deadlines() : List.of(), plan.rows());
        stems = layers.contains(Layer.DEADLINES) ? stems() : List.of();
        obstacles = obstacles();
        bars = new Bars(axis, layers, hatch);
        rows = new Rows(plan, layout, words);
    }

    /** Without those that only say the other way round what another one says. */
    private List<Arrow> arrows() {
        Set<String> required = plan.ties().stream()
                .filter(RoadmapTie::requires)
                .map(tie -> tie.first() + " " + tie.second())
                .collect(Collectors.toSet());
        return plan.ties().stream()
                .filter(tie -> tie.requires() || !required.contains(tie.first() + " " + tie.second()))
                .map(tie -> Arrow.of(tie, layout, axis))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Stem> stems() {
        return plan.deadlines().stream()
                .filter(d -> d.date() != null && axis.shows(d.date().date()))
                .map(d -> new Stem(lane.stemType(d), axis.x(d.date().date()), last(d)))
                .filter(stem -> stem.last() >= 0)
                .toList();
    }

    private int last(RoadmapDeadline deadline) {
        return layout.lines().stream()
                .filter(line -> line.rows().stream().anyMatch(row -> Lane.concerns(row, deadline)))
                .mapToInt(Line::index)
                .max()
                .orElse(-1);
    }

    private Obstacles obstacles() {
        var found = new Obstacles(layout.lines().size());
        found.add(axis.x(plan.day()), 0, layout.lines().size());
        found.add(arrows);
        stems.forEach(stem -> found.add(stem.x() - 6, 0, stem.last()));
        return found;
    }

    Layout layout() {
        return layout;
    }

    TimeAxis axis() {
        return axis;
    }

    int headHeight() {
        return AxisHead.HEIGHT + (layers.contains(Layer.DEADLINES) ? lane.height() : 0);
    }

    /** Deadlines that lie before or after the days shown. */
    List<RoadmapDeadline> deadlinesOutside() {
        return lane.outside();
    }

    int pieces() {
        return (layout.lines().size() + PIECE - 1) / PIECE;
    }

    int linesOf(int piece) {
        return Math.min(PIECE, layout.lines().size() - piece * PIECE);
    }

    /** Axis and deadlines, and the pattern that all pieces use. */
    String head() {
        var svg = new Svg();
        open(svg, 0, headHeight());
        pattern(svg);
        new AxisHead(axis, plan, words).draw(svg);
        if (layers.contains(Layer.DEADLINES)) {
            grid(svg, AxisHead.HEIGHT, headHeight());
            lane.draw(svg);
        }
        return rows.head(
                layers.contains(Layer.DEADLINES),
                lane.height(),
                svg.close("svg").toString());
    }

    private void pattern(Svg svg) {
        svg.open("defs")
                .open("pattern", "id", hatch, "width", 5, "height", 5, "patternUnits", "userSpaceOnUse")
                .path("st-hatch", "M-1 6L6 -1")
                .close("pattern")
                .close("defs");
    }

    private void open(Svg svg, double top, double height) {
        svg.open(
                "svg",
                "class",
                "st-road-svg",
                "aria-hidden",
                "true",
                "focusable",
                "false",
                "width",
                axis.width(),
                "height",
                height,
                "viewBox",
                "0 " + Svg.number(top) + " " + Svg.number(axis.width()) + " " + Svg.number(height));
    }

    /** The rows of a piece with their drawing. */
    String piece(int number) {
        int first = number * PIECE;
        var lines = layout.lines().subList(first, first + linesOf(number));
        double top = Layout.top(first);
        double bottom = Layout.top(first + lines.size());
        var svg = new Svg();
        open(svg, top, bottom - top);
        grid(svg, top, bottom);
        stems.stream().filter(stem -> Layout.top(stem.last()) >= top).forEach(stem -> stem(svg, stem, top, bottom));
        lines.forEach(line -> bars.draw(svg, line));
        svg.path("st-today", upright(axis.x(plan.day()), top, bottom));
        arrows.stream()
                .filter(a -> a.bottom() >= top && a.top() <= bottom)
                .forEach(a -> a.draw(svg, layers.contains(Layer.CRITICAL)));
        lines.forEach(line -> line.row().ifPresent(row -> label(svg, row, line.index())));
        svg.close("svg");
        return rows.of(lines) + svg;
    }

    private void grid(Svg svg, double top, double bottom) {
        if (axis.scale() != Scale.YEARS) {
            var ticks = axis.scale() == Scale.MONTHS ? axis.months() : axis.quarters();
            svg.path("st-grid-line", uprights(ticks, top, bottom));
        }
        svg.path("st-grid-line st-grid-year", uprights(axis.years(), top, bottom));
    }

    private String uprights(List<LocalDate> days, double top, double bottom) {
        return days.stream()
                .map(axis::x)
                .filter(x -> x > 0)
                .map(x -> upright(x, top, bottom))
                .collect(Collectors.joining());
    }

    private static String upright(double x, double top, double bottom) {
        return "M" + Svg.number(x) + " " + Svg.number(top) + "V" + Svg.number(bottom);
    }

    private void stem(Svg svg, Stem stem, double top, double bottom) {
        svg.path(stem.type(), upright(stem.x(), top, Math.min(bottom, Layout.middle(stem.last()))));
    }

    private void label(Svg svg, RoadmapRow row, int index) {
        if (!row.placed()) {
            return;
        }
        BarLabel.of(row, words).ifPresent(label -> {
            double end = row.finish() == null
                    ? axis.x(row.start().firstDay())
                    : axis.end(row.finish().date());
            double x = besides(row, index, end, BarLabel.width(label.full()));
            double room = crossed(index, end) ? 0 : obstacles.room(index, x, axis.width());
            label.fitting(room)
                    .ifPresent(text -> svg.words(
                            label.missed() ? "st-label st-missed" : "st-label", x, Layout.middle(index) + 4, text));
        });
    }

    /** Behind the bar, an arrow that turns there, and a diamond of its own that would stand in the label. */
    private double besides(RoadmapRow row, int index, double end, double width) {
        double behind = leaving(index)
                .map(Arrow::column)
                .filter(x -> x > end && x <= end + NEAR)
                .max(Double::compare)
                .orElse(end);
        if (!layers.contains(Layer.DEADLINES)) {
            return behind + 8;
        }
        double diamond = row.verdicts().stream()
                .filter(RoadmapVerdict::shown)
                .mapToDouble(v -> axis.x(v.date().date()))
                .filter(x -> x > end - 8 && x < end + width + 16)
                .map(x -> x + 6)
                .max()
                .orElse(end);
        return Math.max(behind, diamond) + 8;
    }

    /** Whether an arrow runs along where the label would stand. */
    private boolean crossed(int index, double end) {
        return leaving(index).anyMatch(a -> a.points().getFirst()[0] >= end - 1 && a.column() > end + NEAR);
    }

    private Stream<Arrow> leaving(int index) {
        return from.getOrDefault(index, List.of()).stream();
    }

    /** For the scenario's drag: the day at which the bar would begin. */
    Optional<LocalDate> moved(Line line, double pixels) {
        return line.start().map(start -> snapped(axis.day(axis.x(start) + pixels)));
    }

    /** To whole days where months are wide, else to the nearest first of a month. */
    private LocalDate snapped(LocalDate day) {
        if (axis.scale() == Scale.MONTHS) {
            return day;
        }
        LocalDate first = day.withDayOfMonth(1);
        return day.getDayOfMonth() > 15 ? first.plusMonths(1) : first;
    }
}
