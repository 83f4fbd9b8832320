package de.stellwerk.ui.roadmap;

import de.stellwerk.shared.Quarter;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Draws years and quarters or months above the picture, and the flag of the day. */
final class AxisHead {
    static final int HEIGHT = 40;

    private final TimeAxis axis;
    private final Words words;
    private final LocalDate day;
    private final String flag;
    private final double flagLeft;
    private final double flagRight;

    AxisHead(TimeAxis axis, RoadmapPlan plan, Words words) {
        this.axis = axis;
        this.words = words;
        day = plan.day();
        flag = words.text(plan.past() ? "road.asOf" : "road.today", words.date(day));
        double width = BarLabel.width(flag) + 14;
        flagLeft = Math.clamp(axis.x(day) - width / 2, 0, Math.max(0, axis.width() - width));
        flagRight = flagLeft + width;
    }

    void draw(Svg svg) {
        years(svg);
        if (axis.scale() == Scale.QUARTERS) {
            ticks(svg, axis.quarters(), 3);
        } else if (axis.scale() == Scale.MONTHS) {
            ticks(svg, axis.months(), 1);
        }
        double x = axis.x(day);
        svg.path("st-today", "M" + Svg.number(x) + " 20V" + HEIGHT);
        svg.empty(
                "rect",
                "class",
                "st-flag",
                "x",
                flagLeft,
                "y",
                2,
                "width",
                flagRight - flagLeft,
                "height",
                18,
                "rx",
                2);
        svg.element(
                "text",
                flag,
                "class",
                "st-flag-text",
                "x",
                (flagLeft + flagRight) / 2,
                "y",
                15,
                "text-anchor",
                "middle");
    }

    /** A year that the flag would cover stands behind it, if it still has room there. */
    private void years(Svg svg) {
        var years = axis.years();
        for (int i = 0; i < years.size(); i++) {
            String text = String.valueOf(years.get(i).getYear());
            double width = BarLabel.width(text);
            double x = axis.x(years.get(i)) + 6;
            double end = i + 1 < years.size() ? axis.x(years.get(i + 1)) : axis.width();
            if (x < flagRight && x + width > flagLeft) {
                x = flagRight + 4;
            }
            if (x + width <= end) {
                svg.words("st-year", x, 15, text);
            }
        }
    }

    private void ticks(Svg svg, List<LocalDate> starts, int months) {
        for (var start : starts) {
            String text = months == 3
                    ? "Q" + Quarter.of(start).number()
                    : words.shortMonth(YearMonth.from(start), false).replaceAll(" .*", "");
            double left = axis.x(start);
            double middle = (left + axis.x(start.plusMonths(months))) / 2;
            svg.element("text", text, "class", "st-tick", "x", middle, "y", 34, "text-anchor", "middle");
            svg.path("st-grid-line", "M" + Svg.number(left) + " 22V" + HEIGHT);
        }
    }
}
