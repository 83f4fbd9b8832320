package de.stellwerk.reports.programme;

import de.stellwerk.measure.MeasureState;
import de.stellwerk.report.Snapshot;
import de.stellwerk.report.Snapshot.DeadlineLine;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TextMeasure;
import de.stellwerk.reports.office.Tone;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.slides.Box;
import de.stellwerk.reports.slides.Fit;
import de.stellwerk.reports.slides.Page;
import de.stellwerk.reports.slides.Para;
import de.stellwerk.reports.slides.Stroke;
import de.stellwerk.shared.Precision;
import java.util.List;
import java.util.Objects;

/** Draws deadlines and measures as shapes; grid and lines are decorative, each measure is a group with its name. */
final class RoadmapDrawing {
    private static final double TOP = 102;
    private static final double LANE = 27;
    private static final double ROW = 21.5;
    private static final double BAR = 11;
    private static final double SIZE = 11.5;
    private static final double LABEL = 11;
    private static final double DIAMOND = 12;
    private static final String CRITICAL = "04158D";
    private static final String RUNNING = "4C72C8";
    private static final String RED_LINE = "C31C13";
    private static final String FAINT = "E3E5EC";
    private static final String LANE_GROUND = "F3F4F7";

    private final Page page;
    private final Snapshot snapshot;
    private final RoadmapScale scale;

    RoadmapDrawing(Page page, Snapshot snapshot, RoadmapScale scale) {
        this.page = page;
        this.snapshot = snapshot;
        this.scale = scale;
    }

    void draw(List<DeadlineLine> deadlines, List<Snapshot.MeasureState> measures, String notDrawn) {
        var bottom = TOP + LANE + measures.size() * ROW;
        head(bottom);
        deadlines(deadlines, bottom);
        for (var i = 0; i < measures.size(); i++) {
            measure(measures.get(i), TOP + LANE + i * ROW);
        }
        keyDate(bottom);
        legend(bottom + 10, notDrawn);
    }

    private void head(double bottom) {
        page.text(new Box(Page.LEFT, 85, 170, 16), Para.of(Span.bold("Maßnahme", 12)));
        page.text(new Box(215, 85, 70, 16), Para.of(Span.bold(computed() ? "Berechnet" : "Gemeldet", 12)));
        var quarters = scale.quarters();
        double width = (RoadmapScale.RIGHT - RoadmapScale.LEFT) / quarters.size();
        for (var i = 0; i < quarters.size(); i++) {
            var q = quarters.get(i);
            var x = scale.x(q.firstDay());
            var newYear = i == 0 || q.number() == 1;
            page.line(x, newYear ? 68 : 86, x, bottom, newYear ? Palette.ROW_LINE : FAINT, newYear ? 0.75 : 0.5);
            var left = Math.min(5 - q.number(), quarters.size() - i) * width;
            if (newYear && left >= 30) {
                var year = Para.of(Span.bold(String.valueOf(q.year()), 12));
                page.text(new Box(x + 3, 68, 32, 16), year);
            }
            if (width >= 20) {
                page.text(new Box(x + 3, 86, width - 3, 15), Para.of(Span.muted("Q" + q.number(), LABEL)));
            }
        }
        page.line(Page.LEFT, TOP, RoadmapScale.RIGHT, TOP, Palette.STRONG_LINE, 0.75);
    }

    private boolean computed() {
        return snapshot.computed() != null;
    }

    private void keyDate(double bottom) {
        var x = scale.x(snapshot.keyDate().plusDays(1));
        page.line(x, 82, x, bottom, Palette.TEXT, 1.5);
        var words = "Stichtag " + Wording.day(snapshot.keyDate()).substring(0, 6);
        var box = new Box(besideTheYears(x), 67, 90, 17);
        page.rectangle(box, Palette.TEXT, null);
        var label = new Span(words, true, Palette.WHITE, LABEL, null, null);
        page.text(new Box(box.x(), box.y() + 2, box.width(), 14), Para.of(label).aligned(Para.Align.CENTRE));
    }

    /** Where the label of the key date covers no year, if there is such a place at its line. */
    private double besideTheYears(double x) {
        var left = Math.min(x - 45, RoadmapScale.RIGHT - 90);
        for (var q : scale.quarters()) {
            var year = scale.x(q.firstDay());
            if (q.number() == 1 && left < year + 36 && year < left + 90) {
                return x >= year + 38 ? Math.min(year + 38, RoadmapScale.RIGHT - 90) : year - 92;
            }
        }
        return left;
    }

    private void deadlines(List<DeadlineLine> deadlines, double bottom) {
        page.rectangle(new Box(Page.LEFT, TOP, Page.WIDTH, LANE), LANE_GROUND, null);
        page.text(new Box(44, TOP + 6, 170, 16), Para.of(Span.bold("Gesetzliche Fristen", 12)));
        page.line(Page.LEFT, TOP + LANE, RoadmapScale.RIGHT, TOP + LANE, Palette.STRONG_LINE, 0.75);
        var shown = deadlines.stream()
                .filter(d -> scale.shows(Objects.requireNonNull(d.date()).date()))
                .toList();
        double free = RoadmapScale.LEFT;
        for (var i = 0; i < shown.size(); i++) {
            var next = i + 1 < shown.size() ? begin(shown.get(i + 1)) - DIAMOND / 2 - 3 : RoadmapScale.RIGHT;
            free = deadline(shown.get(i), free, next, bottom);
        }
    }

    private double begin(DeadlineLine d) {
        return scale.x(Objects.requireNonNull(d.date()).firstDay());
    }

    private double x(DeadlineLine d) {
        return scale.x(Objects.requireNonNull(d.date()).date());
    }

    /** The label stands on the right, else on the left, else only in the words of the group. */
    private double deadline(DeadlineLine d, double free, double next, double bottom) {
        if (Objects.requireNonNull(d.date()).precision() != Precision.DAY) {
            return period(d, free);
        }
        var missed = Findings.missed(snapshot).stream().anyMatch(m -> m.code().equals(d.code()));
        var colour = missed ? RED_LINE : Palette.TEXT;
        var x = x(d);
        page.line(x, TOP + LANE, x, bottom, Stroke.dashed(colour, 0.75));
        var words = Fit.lines(SlideWords.basis(d), LABEL, missed, 130, 1);
        var width = TextMeasure.width(words, LABEL, true) + 4;
        var onRight = x + DIAMOND / 2 + 3 + width <= next;
        var onLeft = !onRight && x - DIAMOND / 2 - 3 - width >= free;
        var from = onLeft ? x - DIAMOND / 2 - 3 - width : x - DIAMOND / 2;
        var to = onRight ? x + DIAMOND / 2 + 3 + width : x + DIAMOND / 2;
        var y = TOP + LANE / 2;
        var group = page.group(
                new Box(from, y - DIAMOND / 2 - 2, to - from, DIAMOND + 4),
                "Frist " + d.code(),
                "Frist " + Fit.flat(d.title()) + " (" + SlideWords.basis(d) + "): " + Wording.date(d.date()) + ", "
                        + ReportWords.standing(d) + (missed ? ", nach Prognose verfehlt" : ""));
        group.diamond(
                new Box(x - DIAMOND / 2, y - DIAMOND / 2, DIAMOND, DIAMOND), Palette.WHITE, Stroke.solid(colour, 1.25));
        if (onRight || onLeft) {
            var label = new Span(words, missed, missed ? Tone.RED.text() : Palette.TEXT, LABEL, null, null);
            group.text(new Box(onRight ? x + DIAMOND / 2 + 3 : from, y - 8, width, 16), Para.of(label));
        }
        return to;
    }

    /** A deadline that is only stated to the month or year is as long as that. */
    private double period(DeadlineLine d, double free) {
        var date = Objects.requireNonNull(d.date());
        var from = Math.max(free, scale.x(date.firstDay()) + DIAMOND / 2);
        var to = Math.max(from + 4, scale.x(date.date()));
        var box = new Box(from, TOP + 5, to - from, LANE - 10);
        var words = SlideWords.basis(d) + ", " + Wording.date(date);
        var group = page.group(
                box,
                "Frist " + d.code(),
                "Frist " + Fit.flat(d.title()) + " (" + SlideWords.basis(d) + "): " + Wording.date(date) + ", "
                        + ReportWords.standing(d));
        group.rectangle(box, Palette.LIGHT_HEAD, Stroke.dashed(Palette.STRONG_LINE, 0.75));
        if (TextMeasure.width(words, LABEL, false) + 4 <= box.width()) {
            group.text(box, Para.of(Span.plain(words, LABEL)).aligned(Para.Align.CENTRE));
        }
        return to;
    }

    private void measure(Snapshot.MeasureState m, double y) {
        page.line(Page.LEFT, y + ROW, RoadmapScale.RIGHT, y + ROW, FAINT, 0.5);
        var group = page.group(new Box(Page.LEFT, y, Page.WIDTH, ROW), m.code(), inWords(m));
        var code = Fit.lines(m.code(), SIZE, true, 60, 1);
        var room = 168 - TextMeasure.width(code, SIZE, true) - 6;
        group.text(
                new Box(44, y, 170, ROW),
                Para.of(
                        Span.bold(code + "  ", SIZE),
                        Span.plain(Fit.lines(m.shortTitle(), SIZE, false, room, 1), SIZE)));
        group.text(new Box(215, y, 70, ROW), Para.of(light(m)));
        bar(group, m, y);
    }

    private List<Span> light(Snapshot.MeasureState m) {
        return computed() ? SlideWords.computed(m.computed(), m.light(), SIZE) : SlideWords.reported(snapshot, m, SIZE);
    }

    private void bar(de.stellwerk.reports.slides.Group group, Snapshot.MeasureState m, double y) {
        var from = scale.x(RoadmapScale.start(m));
        var to = Math.max(from + 2, scale.x(RoadmapScale.end(m).plusDays(1)));
        var colour = Boolean.TRUE.equals(m.critical()) ? CRITICAL : RUNNING;
        var planned = m.state() == MeasureState.PLANNED;
        var middle = y + ROW / 2;
        group.rectangle(
                new Box(from, middle - BAR / 2, to - from, BAR),
                planned ? Palette.WHITE : colour,
                Stroke.solid(colour, 1.25));
        if (m.ongoing()) {
            if (to < RoadmapScale.RIGHT - 12) {
                group.line(to + 2, middle, RoadmapScale.RIGHT - 4, middle, Stroke.arrow(RUNNING, 1.25));
            }
            return;
        }
        label(group, m, from, to, y);
    }

    /** On the right of the bar, else on the left; in the words of the group in any case. */
    private void label(
            de.stellwerk.reports.slides.Group group, Snapshot.MeasureState m, double from, double to, double y) {
        var missed = SlideWords.missed(m.deadline());
        var words = missed ? SlideWords.distance(m.deadline()) : Wording.date(m.end());
        var width = TextMeasure.width(words, LABEL, missed) + 6;
        var key = scale.x(snapshot.keyDate().plusDays(1));
        var onRight = free(to + 4, width, key);
        if (!onRight && !free(from - 4 - width, width, key)) {
            return;
        }
        var label = new Span(words, missed, missed ? Tone.RED.text() : Palette.TEXT, LABEL, null, null);
        var box = new Box(onRight ? to + 4 : from - 4 - width, y + 3, width, ROW - 6);
        group.rectangle(box, Palette.WHITE, null);
        group.text(new Box(box.x() + 2, box.y(), width - 2, box.height()), Para.of(label));
    }

    private static boolean free(double x, double width, double key) {
        return x >= RoadmapScale.LEFT && x + width <= RoadmapScale.RIGHT && (x > key || x + width < key);
    }

    private static String inWords(Snapshot.MeasureState m) {
        return m.code() + " " + Fit.flat(m.shortTitle()) + ": " + ReportWords.state(m) + ", " + Wording.date(m.start())
                + " bis " + Wording.date(m.end())
                + (m.deadline() == null ? "" : ", Frist: " + SlideWords.distance(m.deadline()))
                + (Boolean.TRUE.equals(m.critical()) ? ", kritische Kette" : "");
    }

    private void legend(double y, String notDrawn) {
        double x = Page.LEFT;
        x = entry(x, y, RUNNING, RUNNING, "laufend");
        x = entry(x, y, CRITICAL, CRITICAL, "kritische Kette");
        x = entry(x, y, Palette.WHITE, RUNNING, "geplant");
        var group = page.group(new Box(x, y, 100, 16), "Legende", "fortlaufend");
        group.line(x, y + 8, x + 27, y + 8, Stroke.arrow(RUNNING, 1.25));
        group.text(new Box(x + 33, y, 67, 16), Para.of(Span.plain("fortlaufend", SIZE)));
        x += 108;
        page.group(new Box(x, y, 60, 16), "Legende", "Frist")
                .diamond(new Box(x, y + 2, DIAMOND, DIAMOND), Palette.WHITE, Stroke.solid(Palette.TEXT, 1.25))
                .text(new Box(x + 20, y, 40, 16), Para.of(Span.plain("Frist", SIZE)));
        x += 64;
        var room = RoadmapScale.RIGHT - x;
        page.text(
                new Box(x, y, room, 16),
                Para.of(Span.muted(Fit.lines(notDrawn, SIZE, false, room, 1), SIZE))
                        .aligned(Para.Align.RIGHT));
    }

    private double entry(double x, double y, String fill, String line, String words) {
        var width = TextMeasure.width(words, SIZE, false) + 4;
        page.group(new Box(x, y, 33 + width, 16), "Legende", words)
                .rectangle(new Box(x, y + 3, 27, 10), fill, Stroke.solid(line, 1.25))
                .text(new Box(x + 33, y, width, 16), Para.of(Span.plain(words, SIZE)));
        return x + 33 + width + 18;
    }
}
