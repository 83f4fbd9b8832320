package de.stellwerk.ui.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The legal deadlines above all rows: each with its name, on as many levels as it takes that no two names meet. */
final class Lane {
    private static final int LEVEL = 18;
    private static final int PADDING = 16;
    private static final int LONGEST = 22;

    /**
     * A deadline with its place.
     *
     * @param x of its day, or of the first day that an imprecise statement allows
     * @param end of what is drawn, name included
     */
    private record Sign(RoadmapDeadline deadline, double left, double x, double end, boolean before, int level) {}

    private final TimeAxis axis;
    private final List<RoadmapDeadline> deadlines;
    private final List<RoadmapRow> rows;
    private final List<Sign> signs = new ArrayList<>();
    private final List<RoadmapDeadline> outside = new ArrayList<>();
    private int levels = 1;

    /** @param rows that the deadlines may concern */
    Lane(TimeAxis axis, List<RoadmapDeadline> deadlines, List<RoadmapRow> rows) {
        this.axis = axis;
        this.deadlines = deadlines;
        this.rows = rows;
        deadlines.stream()
                .filter(d -> d.date() != null)
                .sorted(Comparator.comparing(d -> d.date().firstDay()))
                .forEach(this::place);
    }

    private void place(RoadmapDeadline deadline) {
        if (!axis.shows(deadline.date().date())) {
            outside.add(deadline);
            return;
        }
        double x = axis.x(deadline.date().firstDay());
        double box = axis.end(deadline.date().date());
        double name = BarLabel.width(name(deadline)) + 12;
        boolean period = imprecise(deadline);
        double after = period ? Math.max(box, x + name) : x + name + 4;
        boolean before = after > axis.width() && x - name > 0;
        double left = before ? x - name - 6 : x - 7;
        double end = before ? period ? box : x + 7 : after;
        int level = free(left);
        levels = Math.max(levels, level + 1);
        signs.add(new Sign(deadline, left, x, end, before, level));
    }

    /** The first level on which nothing reaches as far as here. */
    private int free(double left) {
        for (int level = 0; ; level++) {
            int at = level;
            if (signs.stream().noneMatch(s -> s.level() == at && s.end() > left)) {
                return level;
            }
        }
    }

    private static boolean imprecise(RoadmapDeadline deadline) {
        return !deadline.date().firstDay().equals(deadline.date().date());
    }

    private static String name(RoadmapDeadline deadline) {
        String basis = deadline.basis();
        return basis.length() <= LONGEST
                ? basis
                : basis.substring(0, LONGEST - 1).strip() + "…";
    }

    int height() {
        return PADDING + levels * LEVEL;
    }

    /** Those that lie outside of the days shown; they stand in the table. */
    List<RoadmapDeadline> outside() {
        return outside;
    }

    void draw(Svg svg) {
        signs.forEach(sign -> draw(svg, sign));
        deadlines.stream().filter(d -> axis.shows(day(d))).forEach(d -> stem(svg, d));
    }

    private static LocalDate day(RoadmapDeadline deadline) {
        return deadline.date() == null ? LocalDate.MIN : deadline.date().date();
    }

    private void draw(Svg svg, Sign sign) {
        double y = AxisHead.HEIGHT + PADDING / 2.0 + sign.level() * LEVEL + LEVEL / 2.0;
        boolean missed = missed(sign.deadline());
        String suffix = missed ? " st-missed" : "";
        if (imprecise(sign.deadline())) {
            double box = axis.end(sign.deadline().date().date());
            svg.rect("st-period" + suffix, sign.x() + 0.5, y - 7.5, box - sign.x() - 1, 15);
        } else {
            svg.diamond("st-deadline" + suffix, sign.x(), y, 6);
        }
        double x = sign.before() ? sign.x() - 10 : imprecise(sign.deadline()) ? sign.x() + 6 : sign.x() + 11;
        svg.element(
                "text",
                name(sign.deadline()),
                "class",
                "st-lane-name" + suffix,
                "x",
                x,
                "y",
                y + 4,
                "text-anchor",
                sign.before() ? "end" : "start");
    }

    private void stem(Svg svg, RoadmapDeadline deadline) {
        if (reaches(deadline)) {
            double x = axis.x(day(deadline));
            double y = signs.stream()
                    .filter(s -> s.deadline() == deadline)
                    .mapToDouble(s -> AxisHead.HEIGHT + PADDING / 2.0 + s.level() * LEVEL + LEVEL / 2.0 + 6)
                    .findFirst()
                    .orElse(AxisHead.HEIGHT);
            svg.path(
                    stemType(deadline), "M" + Svg.number(x) + " " + Svg.number(y) + "V" + (AxisHead.HEIGHT + height()));
        }
    }

    String stemType(RoadmapDeadline deadline) {
        return missed(deadline) ? "st-stem st-missed" : "st-stem";
    }

    /** Whether a row has its diamond. */
    private boolean reaches(RoadmapDeadline deadline) {
        return rows.stream().anyMatch(row -> concerns(row, deadline));
    }

    static boolean concerns(RoadmapRow row, RoadmapDeadline deadline) {
        return row.verdicts().stream().anyMatch(v -> v.deadline().equals(deadline.code()) && v.shown());
    }

    private boolean missed(RoadmapDeadline deadline) {
        return rows.stream()
                .flatMap(row -> row.verdicts().stream())
                .anyMatch(v -> v.deadline().equals(deadline.code()) && v.missed());
    }
}
