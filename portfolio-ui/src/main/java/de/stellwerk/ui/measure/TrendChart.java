package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.trend.MilestoneTrend;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The picture of a milestone trend: a line for each date, rising where it moved back. The last step is not reported yet: dashed. */
final class TrendChart extends Div {
    private static final double LEFT = 70;
    private static final double RIGHT = 480;
    private static final double TOP = 18;
    private static final double BOTTOM = 244;
    private static final double LABELS = RIGHT + 16;
    private static final double LINE_HEIGHT = 16;
    private static final int WIDTH = 740;
    private static final int HEIGHT = 284;
    private static final int LONGEST_NAME = 20;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private record Label(double y, String style, String text) {}

    private final transient MilestoneTrend trend;
    private final transient Words words;
    private final transient List<MilestoneTrend.Row> lines;
    private final transient List<Label> labels = new ArrayList<>();
    private final transient StringBuilder svg = new StringBuilder();
    private transient TrendScale scale;

    /** @param finding what it says, in one sentence */
    TrendChart(MilestoneTrend trend, Optional<DeadlineVerdict> deadline, String finding, Words words) {
        this.trend = trend;
        this.words = words;
        lines = TrendLines.of(trend);
        addClassName("st-trend-picture");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", finding);
        Optional<ImpreciseDate> limit = deadline.flatMap(d -> Optional.ofNullable(d.date()));
        var days = days(limit);
        if (!days.isEmpty()) {
            scale = TrendScale.over(days, TOP, BOTTOM);
            add(picture(limit));
        }
    }

    /** How many rows of the table the picture leaves out. */
    int cut() {
        return trend.rows().size() - lines.size();
    }

    private List<LocalDate> days(Optional<ImpreciseDate> limit) {
        return Stream.concat(lines.stream().flatMap(row -> row.dates().stream()), limit.stream())
                .filter(Objects::nonNull)
                .map(ImpreciseDate::date)
                .toList();
    }

    private Component picture(Optional<ImpreciseDate> limit) {
        svg.append(
                "<div><svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\">".formatted(WIDTH, HEIGHT));
        scale.lines().forEach(month -> grid(scale.y(month.atDay(1)), month.format(MONTH)));
        for (int i = 0; i < trend.columns().size(); i++) {
            text(x(i), BOTTOM + 24, "st-trend-month", axis(i));
        }
        limit.ifPresent(this::limit);
        // The end lies on top: a milestone of the same day would hide it.
        for (int i = lines.size() - 1; i >= 0; i--) {
            line(lines.get(i), i + 1);
        }
        labels();
        return new Html(svg.append("</svg></div>").toString());
    }

    private double x(int column) {
        int steps = trend.columns().size() - 1;
        return LEFT + 14 + (RIGHT - LEFT - 14) * column / steps;
    }

    private void grid(double y, String month) {
        append("<line class=\"st-trend-grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", LEFT, y, RIGHT, y);
        text(LEFT - 8, y + 4, "st-trend-date", month);
    }

    private void limit(ImpreciseDate date) {
        double y = scale.y(date.date());
        append("<line class=\"st-trend-limit\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", LEFT, y, RIGHT, y);
        labels.add(new Label(y, "st-trend-limit-text", words.text("trend.deadline", words.date(date))));
    }

    /** As the axis of the months says it: each in short, the first and each January with its year. */
    private String axis(int column) {
        var month = trend.columns().get(column).month();
        return month == null ? words.text("trend.today") : words.shortMonth(month, column == 0);
    }

    private void line(MilestoneTrend.Row row, int style) {
        int last = row.dates().size() - 1;
        for (int i = 0; i <= last; i++) {
            var date = row.dates().get(i);
            if (date == null) {
                continue;
            }
            var before = i == 0 ? null : row.dates().get(i - 1);
            if (before != null) {
                step(i, before, date, style, i == last);
            }
            marker(x(i), scale.y(date.date()), style, i == last);
        }
        var known = TrendLines.lastKnown(row);
        if (known != null) {
            labels.add(new Label(scale.y(known.date()), "st-series-text-" + style, label(row, known)));
        }
    }

    private void step(int column, ImpreciseDate from, ImpreciseDate to, int style, boolean open) {
        append(
                "<line class=\"st-series-%d%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                style,
                open ? " st-trend-open" : "",
                x(column - 1),
                scale.y(from.date()),
                x(column),
                scale.y(to.date()));
    }

    /** Circle, square, triangle, diamond, cross: the lines differ without their colours too. */
    private void marker(double x, double y, int style, boolean open) {
        var path = switch (style) {
            case 1 -> "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z";
            case 2 -> "M-3.5-3.5h7v7h-7z";
            case 3 -> "M0-4.5L4.5 3.5h-9z";
            case 4 -> "M0-5L5 0 0 5-5 0z";
            default -> "M-4-4L4 4M-4 4L4-4";
        };
        append(
                "<path class=\"st-marker st-series-%d%s\" transform=\"translate(%.1f %.1f)\" d=\"%s\"/>",
                style, open ? " st-trend-hollow" : "", x, y, path);
    }

    private String label(MilestoneTrend.Row row, ImpreciseDate date) {
        if (row.code() == null) {
            return name(row, words) + " " + words.date(date);
        }
        var name = Objects.requireNonNullElse(row.description(), "");
        var brief = name.length() > LONGEST_NAME
                ? name.substring(0, LONGEST_NAME - 1).strip() + "…"
                : name;
        return row.code() + " " + brief + " " + words.date(date);
    }

    /** From above, each where its line ends, or as far below as the one above it needs. */
    private void labels() {
        labels.sort(Comparator.comparingDouble(Label::y));
        double room = TOP - LINE_HEIGHT;
        double overflow = 0;
        var places = new ArrayList<Double>();
        for (var label : labels) {
            room = Math.max(label.y(), room + LINE_HEIGHT);
            places.add(room);
            overflow = room - (BOTTOM + 8);
        }
        double lift = Math.max(0, overflow);
        for (int i = 0; i < labels.size(); i++) {
            text(
                    LABELS,
                    places.get(i) - lift + 4,
                    "st-trend-label " + labels.get(i).style(),
                    labels.get(i).text());
        }
    }

    private void text(double x, double y, String style, String text) {
        append("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", style, x, y, escaped(text));
    }

    private void append(String format, Object... args) {
        svg.append(String.format(Locale.ROOT, format, args));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Juni 2020; heute. */
    static String column(MilestoneTrend.Column column, Words words) {
        return column.month() == null ? words.text("trend.today") : words.month(column.month());
    }

    /** Ende; MS07 Pilotbetrieb. */
    static String name(MilestoneTrend.Row row, Words words) {
        @Nullable String code = row.code();
        return code == null ? words.text("field.measure.end") : code + " " + row.description();
    }
}
