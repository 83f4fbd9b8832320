package de.stellwerk.reports.programme;

import de.stellwerk.report.Snapshot;
import de.stellwerk.report.Snapshot.BlockState;
import de.stellwerk.report.Snapshot.MilestoneLine;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.slides.Fit;
import de.stellwerk.reports.slides.Para;
import de.stellwerk.shared.Light;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is said to a block, in at most four points: facts first, the office's own text gets the room that is left. */
final class BlockBullets {
    private static final double SIZE = 15;
    private static final double LINE = 19.5;
    private static final double GAP = 4;
    private static final double MARK = 20;

    private BlockBullets() {}

    static List<Para> of(Snapshot s, BlockState b, double width, double room) {
        var facts = new ArrayList<Para>();
        lastReached(b).ifPresent(m -> facts.add(bullet(reached(m), width)));
        deadline(b).ifPresent(facts::add);
        reason(s, b).ifPresent(r -> facts.add(bullet(r, width)));
        var fitting = new ArrayList<Para>();
        var left = room;
        for (var fact : facts) {
            var height = fact.height(width);
            if (height <= left) {
                fitting.add(fact);
                left -= height;
            }
        }
        var lines = (int) ((left - GAP) / LINE);
        if (b.text() != null && !b.text().isBlank() && lines > 0) {
            var own = Fit.lines(b.text(), SIZE, false, width - MARK, lines);
            fitting.addFirst(mark(Para.of(Span.plain(own, SIZE))));
        }
        return fitting;
    }

    private static Para bullet(String text, double width) {
        return mark(Para.of(Span.plain(Fit.lines(text, SIZE, false, width - MARK, 2), SIZE)));
    }

    private static Para mark(Para para) {
        return para.line(LINE).after(GAP).marked(Para.Mark.BULLET);
    }

    private static Optional<MilestoneLine> lastReached(BlockState b) {
        return b.lastQuarter().stream()
                .filter(m -> m.actual() != null)
                .max(Comparator.comparing(MilestoneLine::actual));
    }

    private static String reached(MilestoneLine m) {
        return m.measure() + " " + m.code() + " " + Fit.flat(m.description()) + " am " + Wording.date(m.actual())
                + " erreicht";
    }

    private static Optional<Para> deadline(BlockState b) {
        var d = b.deadline();
        if (d == null || d.met() || d.margin() == null || d.judged() == null) {
            return Optional.empty();
        }
        var end = b.measures().stream()
                .filter(m -> m.code().equals(d.judged()) && m.end() != null)
                .findFirst()
                .map(m -> " am " + Wording.date(m.end()) + ", ")
                .orElse(" ");
        var distance = SlideWords.distance(d.margin());
        return Optional.of(mark(Para.of(
                Span.plain(d.judged() + " endet" + end, SIZE),
                d.margin() < 0 ? Span.bold(distance, SIZE) : Span.plain(distance, SIZE))));
    }

    /** Why the worst measure is not green. */
    private static Optional<String> reason(Snapshot s, BlockState b) {
        return b.measures().stream()
                .filter(m -> m.light() != null && m.light() != Light.GREEN && m.reason() != null)
                .filter(m -> !m.reason().isBlank())
                .max(Comparator.comparing(Snapshot.MeasureState::light))
                .map(m -> m.code()
                        + (m.lightPeriod() == null
                                        || m.lightPeriod().equals(s.quarter().lastMonth())
                                ? ""
                                : " (" + Wording.monthName(m.lightPeriod()) + ")")
                        + ": " + Fit.flat(m.reason()));
    }
}
