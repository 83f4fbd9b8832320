package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.schedule.Burndown;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many are left after each count, the way they go on at this pace (dashed), and the way they would have to go (dotted). The list
 * beside it says the same in words.
 */
final class BurndownChart extends Div {
    private static final double LEFT = 44;
    private static final double RIGHT = 556;
    private static final double TOP = 16;
    private static final double BOTTOM = 140;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 168;

    private final transient Burndown burndown;
    private final transient Words words;
    private final transient LocalDate first;
    private final transient LocalDate last;
    private final transient StringBuilder svg = new StringBuilder();

    /**
     * @param deadline the last day that counts; {@code null}: none does
     * @param finding what it says, in one sentence
     */
    BurndownChart(Burndown burndown, @Nullable LocalDate deadline, LocalDate day, String finding, Words words) {
        this.burndown = burndown;
        this.words = words;
        first = burndown.counts().getFirst().day();
        last = deadline == null || deadline.isBefore(day) ? day : deadline;
        addClassNames("st-trend-picture", "st-burndown");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", finding);
        if (first.isBefore(last)) {
            draw(deadline, day);
            add(new Html(
                    "<div><svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\">".formatted(WIDTH, HEIGHT)
                            + svg
                            + "</svg></div>"));
        }
    }

    private void draw(@Nullable LocalDate deadline, LocalDate day) {
        int total = burndown.quota().total();
        line("st-trend-grid", first, total, last, total);
        line("st-trend-grid", first, 0, last, 0);
        text(LEFT - 8, y(total) + 4, "st-trend-date", String.valueOf(total));
        text(LEFT - 8, y(0) + 4, "st-trend-date", "0");
        text(LEFT, BOTTOM + 20, "st-burndown-from", words.date(first));
        text(RIGHT - 30, BOTTOM + 20, "st-trend-month", words.date(last));
        if (deadline != null && !deadline.isAfter(last) && !deadline.isBefore(first)) {
            svg.append(format(
                    "<line class=\"st-trend-limit\" x1=\"%1$.1f\" y1=\"%2$.1f\" x2=\"%1$.1f\" y2=\"%3$.1f\"/>",
                    x(deadline), TOP, BOTTOM));
        }
        counted(total);
        if (burndown.remaining() > 0 && day.isBefore(last)) {
            line("st-burndown-needed", day, burndown.remaining(), last, 0);
            goesOn();
        }
    }

    private void counted(int total) {
        var counts = burndown.counts();
        for (int i = 0; i < counts.size(); i++) {
            var count = counts.get(i);
            if (i > 0) {
                var before = counts.get(i - 1);
                line("st-series-1", before.day(), total - before.done(), count.day(), total - count.done());
            }
            svg.append(format(
                    "<circle class=\"st-marker st-series-1\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>",
                    x(count.day()), y(total - count.done())));
        }
        text(
                Math.min(x(counts.getLast().day()) + 10, RIGHT),
                y(burndown.remaining()) - 6,
                "st-burndown-left",
                words.text("quota.remaining", burndown.remaining()));
    }

    /** From the last count to the end at this pace, cut at the edge. */
    private void goesOn() {
        var from = burndown.counts().getLast().day();
        var end = burndown.end();
        if (end == null || !from.isBefore(last)) {
            return;
        }
        var to = end.isAfter(last) ? last : end;
        double share = ChronoUnit.DAYS.between(from, to) / (double) Math.max(1, ChronoUnit.DAYS.between(from, end));
        line("st-series-1 st-trend-open", from, burndown.remaining(), to, burndown.remaining() * (1 - share));
    }

    private double x(LocalDate day) {
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }

    private double y(double left) {
        double share = Math.clamp(left / burndown.quota().total(), 0, 1);
        return BOTTOM - (BOTTOM - TOP) * share;
    }

    private void line(String style, LocalDate from, double left, LocalDate to, double leftThen) {
        svg.append(format(
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                style, x(from), y(left), x(to), y(leftThen)));
    }

    /** Nothing that somebody typed. */
    private void text(double x, double y, String style, String text) {
        svg.append(format("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", style, x, y, text));
    }

    private static String format(String format, Object... args) {
        return String.format(Locale.ROOT, format, args);
    }
}
