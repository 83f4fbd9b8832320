package de.stellwerk.ui.roadmap;

import static de.stellwerk.ui.roadmap.Layout.BAR;
import static de.stellwerk.ui.roadmap.Layout.BAR_TOP;
import static de.stellwerk.ui.roadmap.Layout.ROW;

import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of a relation through the picture: from the end of one bar that it hangs on to the end of the other, in right angles.
 *
 * @param points x and y in turn
 * @param ring place on the first bar where the needed part is done, empty: the whole is needed
 */
record Arrow(RoadmapTie tie, Line from, Line to, List<double[]> points, Optional<double[]> ring) {
    private static final double HEAD = 3;
    private static final double OUT = 5;

    /** Empty where one of both is not shown, has no bar or is the same line. */
    static Optional<Arrow> of(RoadmapTie tie, Layout layout, TimeAxis axis) {
        var from = layout.find(tie.first());
        var to = layout.find(tie.second());
        if (!tie.drawn() || from == null || to == null || from.equals(to)) {
            return Optional.empty();
        }
        if (from.start().isEmpty() || to.start().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(between(tie, from, to, axis));
    }

    private static Arrow between(RoadmapTie tie, Line from, Line to, TimeAxis axis) {
        boolean toStart = tie.link() == Link.FS || tie.link() == Link.SS;
        double target = toStart ? start(to, axis) + HEAD + 1 : end(to, axis) - HEAD - 1;
        double y = Layout.middle(from.index());
        if (tie.partial()) {
            double x = part(tie, from, target, axis);
            return new Arrow(tie, from, to, way(x, y, 0, target, from, to), Optional.of(new double[] {x, y}));
        }
        boolean fromEnd = tie.link() == Link.FS || tie.link() == Link.FF;
        double x = fromEnd ? end(from, axis) : start(from, axis);
        return new Arrow(tie, from, to, way(x, y, fromEnd ? OUT : -OUT, target, from, to), Optional.empty());
    }

    private static double start(Line line, TimeAxis axis) {
        return axis.x(line.start().orElseThrow());
    }

    private static double end(Line line, TimeAxis axis) {
        return axis.end(line.finish().orElseThrow());
    }

    private static double part(RoadmapTie tie, Line from, double target, TimeAxis axis) {
        LocalDate day = tie.partDay();
        double wanted = day == null ? target : axis.end(day);
        double left = start(from, axis) + 4;
        return Math.clamp(wanted, left, Math.max(left, end(from, axis) - 4));
    }

    private static List<double[]> way(double x, double y, double out, double target, Line from, Line to) {
        boolean down = to.index() > from.index();
        double bar = Layout.top(to.index()) + BAR_TOP;
        double tip = down ? bar : bar + BAR;
        var points = new ArrayList<double[]>();
        points.add(new double[] {x, y});
        if (target >= x && out >= 0) {
            points.add(new double[] {target, y});
        } else {
            // Beside the bar to the edge of the other line, and along it to where the arrow goes in.
            double edge = Layout.top(to.index()) + (down ? 1.5 : ROW - 1.5);
            points.add(new double[] {x + out, y});
            points.add(new double[] {x + out, edge});
            points.add(new double[] {target, edge});
        }
        points.add(new double[] {target, tip});
        return points;
    }

    double top() {
        return Layout.top(Math.min(from.index(), to.index()));
    }

    double bottom() {
        return Layout.top(Math.max(from.index(), to.index()) + 1);
    }

    /** Whether it is the one chain that the end of all hangs on. */
    boolean critical() {
        return tie.moves() && from.critical() && to.critical();
    }

    /** Where it goes up or down through other lines. */
    double column() {
        return points.get(1)[0];
    }

    void draw(Svg svg, boolean withCritical) {
        boolean soft = tie.type() == RelationType.ENABLES || !tie.moves();
        String type = "st-tie" + (soft ? " st-soft" : "") + (withCritical && critical() ? " st-critical" : "");
        svg.open("g", "class", type, "data-first", tie.first(), "data-second", tie.second());
        var way = new StringBuilder();
        points.forEach(p -> way.append(way.isEmpty() ? "M" : "L")
                .append(Svg.number(p[0]))
                .append(' ')
                .append(Svg.number(p[1])));
        svg.path("st-way", way.toString());
        head(svg);
        ring.ifPresent(at -> svg.empty("circle", "class", "st-ring", "cx", at[0], "cy", at[1], "r", 3));
        svg.close("g");
    }

    private void head(Svg svg) {
        var tip = points.getLast();
        double back = tip[1] > points.get(points.size() - 2)[1] ? -6 : 6;
        svg.path(
                "st-head",
                "M" + Svg.number(tip[0]) + " " + Svg.number(tip[1]) + "l" + Svg.number(-HEAD) + " " + Svg.number(back)
                        + "h" + Svg.number(2 * HEAD) + "z");
    }
}
