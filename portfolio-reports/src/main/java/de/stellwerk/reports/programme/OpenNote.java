package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.slides.Box;
import de.stellwerk.reports.slides.Fit;
import de.stellwerk.reports.slides.Page;
import de.stellwerk.reports.slides.Para;

/** The reason of the programme light, or the note that it is still to be written. */
final class OpenNote {
    private static final double PADDING = 12;
    private static final double BAR = 3;

    private OpenNote() {}

    /** Takes at most the box; nothing where there is neither reason nor need of one. */
    static void write(Page page, Box box, double size, ProgrammeReport report, Snapshot s) {
        var width = box.width() - 2 * PADDING;
        if (ReportWords.reasonOpen(report, s)) {
            var note = new Span(ReportWords.openReason(s), false, Palette.NOTE_TEXT, size, null, null);
            page.rectangle(new Box(box.x(), box.y(), box.width(), size * 2), Palette.NOTE, null);
            page.rectangle(new Box(box.x(), box.y(), BAR, size * 2), Palette.NOTE_BAR, null);
            page.text(new Box(box.x() + PADDING, box.y() + size * 0.4, width, size * 1.2), Para.of(note));
            return;
        }
        var reason = Fit.flat(report.lightReason() == null ? "" : report.lightReason());
        if (!reason.isEmpty()) {
            var lines = (int) (box.height() / (size * 1.3));
            page.text(
                    box,
                    Para.of(
                                    Span.bold("Begründung: ", size),
                                    Span.plain(Fit.lines(reason, size, true, box.width() - 100, lines), size))
                            .line(size * 1.3));
        }
    }

    /** What the notes of the page say about it. */
    static String whole(ProgrammeReport report) {
        return report.lightReason() == null || report.lightReason().isBlank()
                ? ""
                : "Begründung der Programmampel: " + Fit.flat(report.lightReason());
    }
}
