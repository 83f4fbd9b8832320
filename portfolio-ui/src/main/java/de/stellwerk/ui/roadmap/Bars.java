package de.stellwerk.ui.roadmap;

import static de.stellwerk.ui.roadmap.Layout.BAR;
import static de.stellwerk.ui.roadmap.Layout.BAR_TOP;
import static de.stellwerk.ui.roadmap.Layout.GHOST;
import static de.stellwerk.ui.roadmap.Layout.GHOST_TOP;

import de.stellwerk.measure.MeasureState;
import de.stellwerk.shared.ImpreciseDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws what stands in one line: the bar, its ghost, milestones, deadlines and the label. */
final class Bars {
    private final TimeAxis axis;
    private final Set<Layer> layers;
    private final String hatch;

    /** @param hatch id of the pattern that a ghost is filled with */
    Bars(TimeAxis axis, Set<Layer> layers, String hatch) {
        this.axis = axis;
        this.layers = layers;
        this.hatch = hatch;
    }

    void draw(Svg svg, Line line) {
        if (line.folded()) {
            block(svg, line);
        } else {
            measure(svg, line.rows().getFirst(), Layout.top(line.index()));
        }
        if (layers.contains(Layer.DEADLINES)) {
            line.rows().forEach(row -> deadlines(svg, row, Layout.top(line.index())));
        }
    }

    /** From the first start to the last finish, with feet at both ends, so that it looks like no bar. */
    private void block(Svg svg, Line line) {
        if (line.start().isEmpty()) {
            return;
        }
        double x = axis.x(line.start().orElseThrow());
        double end = axis.end(line.finish().orElseThrow());
        double y = Layout.top(line.index()) + BAR_TOP;
        boolean critical = layers.contains(Layer.CRITICAL) && line.critical();
        svg.path(
                "st-block-bar" + (critical ? " st-critical" : ""),
                "M%s %sH%sv10l-4 -5H%sl-4 5z"
                        .formatted(Svg.number(x), Svg.number(y), Svg.number(end), Svg.number(Math.min(x + 4, end))));
    }

    private void measure(Svg svg, RoadmapRow row, double top) {
        if (layers.contains(Layer.BASELINE)) {
            ghost(svg, row, top);
        }
        if (row.placed()) {
            svg.open("g", "class", type(row), "data-bar", row.code());
            body(svg, row, top);
            svg.close("g");
            if (layers.contains(Layer.MILESTONES)) {
                row.milestones().forEach(m -> milestone(svg, m, top));
            }
        }
    }

    private void deadlines(Svg svg, RoadmapRow row, double top) {
        for (var verdict : row.verdicts()) {
            if (verdict.shown() && axis.shows(verdict.date().date())) {
                String type = verdict.missed() ? "st-deadline st-missed" : "st-deadline";
                svg.diamond(type, axis.x(verdict.date().date()), top + BAR_TOP + BAR / 2.0, 6);
            }
        }
    }

    private String type(RoadmapRow row) {
        String state = switch (row.state()) {
            case DONE -> "st-done";
            case ON_HOLD -> "st-hold";
            default -> row.begun() ? "st-running" : "st-planned";
        };
        boolean critical = row.critical() && layers.contains(Layer.CRITICAL);
        return "st-bar " + state + (critical ? " st-critical" : "");
    }

    private void ghost(Svg svg, RoadmapRow row, double top) {
        if (row.baselineStart() != null && row.baselineEnd() != null) {
            double x = axis.x(row.baselineStart().firstDay());
            double end = axis.end(row.baselineEnd().date());
            svg.empty(
                    "rect",
                    "class",
                    "st-ghost",
                    "x",
                    x + 0.5,
                    "y",
                    top + GHOST_TOP + 0.5,
                    "width",
                    Math.max(end - x - 1, 1),
                    "height",
                    GHOST - 1,
                    "fill",
                    "url(#" + hatch + ")");
        }
    }

    /** What is certain as a body, what an imprecise date leaves open as a dashed piece of it. */
    private void body(Svg svg, RoadmapRow row, double top) {
        double y = top + BAR_TOP;
        ImpreciseDate start = row.start();
        double x = axis.x(start.firstDay());
        double end =
                row.finish() == null ? x + 8 : Math.max(axis.end(row.finish().date()), x + 2);
        double sureFrom = imprecise(start) ? Math.min(axis.end(start.date()), end) : x;
        double sureTo = imprecise(row.finish()) ? Math.max(axis.x(row.finish().firstDay()), sureFrom) : end;
        if (sureTo > sureFrom) {
            svg.rect("st-body", sureFrom, y, sureTo - sureFrom, BAR);
        }
        open(svg, x, sureFrom, y);
        open(svg, Math.max(sureTo, sureFrom), end, y);
        progress(svg, row, x, end - x, y);
        if (row.ongoing() && row.state() != MeasureState.DONE) {
            tail(svg, end, y);
        }
    }

    private static boolean imprecise(@Nullable ImpreciseDate date) {
        return date != null && !date.firstDay().equals(date.date());
    }

    private static void open(Svg svg, double from, double to, double y) {
        if (to > from + 1) {
            svg.rect("st-imprecise", from + 0.5, y + 0.5, to - from - 1, BAR - 1);
        }
    }

    private static void progress(Svg svg, RoadmapRow row, double x, double width, double y) {
        if (row.reached() > 0 && row.state() != MeasureState.DONE) {
            double share = (double) row.reached() / row.milestones().size();
            svg.rect("st-progress-line", x + 2, y + BAR - 4, Math.max((width - 4) * share, 2), 2);
        }
    }

    /** It goes on to the edge of the picture and beyond. */
    private void tail(Svg svg, double x, double y) {
        double end = axis.width() - 2;
        double middle = y + BAR / 2.0;
        if (end - x > 12) {
            svg.path("st-tail", "M" + Svg.number(x + 4) + " " + Svg.number(middle) + "H" + Svg.number(end - 7));
            svg.path("st-tail-head", "M" + Svg.number(end) + " " + Svg.number(middle) + "l-7 -4v8z");
        }
    }

    private void milestone(Svg svg, RoadmapMilestone milestone, double top) {
        if (milestone.date() != null && axis.shows(milestone.date().date())) {
            svg.diamond(
                    milestone.reached() ? "st-milestone st-reached" : "st-milestone",
                    axis.x(milestone.date().date()),
                    top + BAR_TOP + BAR / 2.0,
                    4);
        }
    }
}
