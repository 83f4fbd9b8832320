package de.stellwerk.reports.programme;

import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.Untrusted;
import de.stellwerk.reports.office.Wording;
import java.util.ArrayList;
import java.util.List;

/** The facts of a block in one line under its heading. */
final class BlockFacts {
    private static final double SIZE = 10;

    private BlockFacts() {}

    static List<Span> line(Snapshot.BlockState b) {
        var line = new ArrayList<>(Span.lamp(Lamp.of(b.light()), 12, 12));
        if (!b.conspicuous().isEmpty()) {
            line.add(Span.muted(" " + ReportWords.conspicuous(b.conspicuous()), SIZE));
        }
        line.add(Span.plain(" · ", SIZE));
        line.add(Span.bold(b.milestonesReached() + " von " + b.milestonesTotal(), SIZE));
        line.add(Span.plain(" Meilensteinen erreicht", SIZE));
        if (b.end() != null || b.ongoing()) {
            line.add(Span.plain(" · Ende ", SIZE));
            line.add(Span.bold(ReportWords.end(b), SIZE));
        }
        next(b, line);
        return line;
    }

    private static void next(Snapshot.BlockState b, List<Span> line) {
        var next = b.nextMilestone();
        if (next != null) {
            line.add(Span.plain(" · nächster Meilenstein ", SIZE));
            line.add(Span.bold(Wording.date(ReportTables.expected(next)), SIZE));
            var description = Untrusted.cutAtWord(Untrusted.clean(next.description()), 200);
            line.add(Span.plain(" (" + next.measure() + " " + next.code() + " " + description + ")", SIZE));
        }
    }
}
