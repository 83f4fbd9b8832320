package de.stellwerk.reports.programme;

import de.stellwerk.report.Snapshot;
import de.stellwerk.report.Snapshot.BlockState;
import de.stellwerk.report.Snapshot.MilestoneLine;
import de.stellwerk.report.Snapshot.TrendDates;
import de.stellwerk.report.Snapshot.TrendLine;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TableText;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.slides.Box;
import de.stellwerk.reports.slides.Fit;
import de.stellwerk.reports.slides.LineChart;
import de.stellwerk.reports.slides.Page;
import de.stellwerk.reports.slides.Para;
import de.stellwerk.reports.slides.TableLook;
import de.stellwerk.shared.ImpreciseDate;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the dates of a block moved, as chart with a table of all its points; without a trend the milestones of both quarters. */
final class BlockTrend {
    private static final double X = 530;
    private static final double WIDTH = 390;
    private static final double TOP = 138;
    private static final double SIZE = 11;
    private static final int MILESTONES = 13;

    private BlockTrend() {}

    static void write(Page page, Snapshot s, BlockState b) throws IOException {
        if (b.trend() == null) {
            milestones(page, s, b);
        } else {
            trend(page, b.trend());
        }
    }

    private static void trend(Page page, TrendLine t) throws IOException {
        heading(page, "Meilensteintrend " + t.measure());
        page.text(
                new Box(X, TOP + 18, WIDTH, 15),
                Para.of(Span.muted("erwarteter Termin je Berichtsmonat; steigende Linie = Verzug", 12)));
        var table = twin(t);
        page.chart(new Box(X, TOP + 40, WIDTH, 205), chart(t), alternative(t));
        page.table(X, TOP + 255, table, TableLook.SMALL);
    }

    private static void heading(Page page, String text) {
        page.text(new Box(X, TOP, WIDTH, 18), Para.of(Span.bold(text, 14)).line(17));
    }

    private static LineChart chart(TrendLine t) {
        var series = t.rows().stream()
                .map(r -> new LineChart.Series(name(r), days(r)))
                .toList();
        var deadline = t.deadline() == null
                ? null
                : new LineChart.Series(
                        "Frist",
                        Collections.nCopies(t.months().size(), t.deadline().date()));
        return new LineChart(t.months().stream().map(BlockTrend::month).toList(), series, deadline);
    }

    private static String name(TrendDates row) {
        return row.milestone() == null ? "Ende" : Fit.lines(row.milestone(), SIZE, true, 50, 1);
    }

    private static List<@Nullable LocalDate> days(TrendDates row) {
        var days = new ArrayList<@Nullable LocalDate>();
        row.dates().forEach(d -> days.add(d == null ? null : d.date()));
        return days;
    }

    /** Jun 20, three letters in every month. */
    private static String month(YearMonth month) {
        return Wording.monthName(month).substring(0, 3) + " " + month.getYear() % 100;
    }

    private static TableText twin(TrendLine t) {
        var widths = Stream.concat(
                        Stream.of(WIDTH - t.months().size() * 68.0),
                        Collections.nCopies(t.months().size(), 68.0).stream())
                .toList();
        var head = Stream.concat(Stream.of("Termin"), t.months().stream().map(BlockTrend::month))
                .toList();
        var rows = t.rows().stream().map(BlockTrend::row).toList();
        return new TableText(
                "Meilensteintrend " + t.measure() + " als Tabelle",
                "Je Termin: was in jedem Berichtsmonat erwartet wurde",
                widths,
                head,
                List.of(),
                true,
                rows);
    }

    /** A date that is not the one of the month before is bold. */
    private static List<List<List<Span>>> row(TrendDates row) {
        var cells = new ArrayList<List<List<Span>>>();
        cells.add(TableText.cell(Span.bold(name(row), SIZE)));
        @Nullable ImpreciseDate before = row.dates().getFirst();
        for (var date : row.dates()) {
            var text = Fit.lines(Wording.date(date), SIZE, true, 58, 1);
            cells.add(TableText.cell(Objects.equals(date, before) ? Span.plain(text, SIZE) : Span.bold(text, SIZE)));
            before = date;
        }
        return cells;
    }

    private static String alternative(TrendLine t) {
        var end = t.rows().getFirst().dates();
        var last = end.getLast();
        var moved = !Objects.equals(end.get(end.size() - 2), last);
        var sentence = "Meilensteintrend " + t.measure() + ": Ende "
                + (moved ? "verschiebt sich im " + Wording.monthName(t.months().getLast()) + " auf " : "bleibt bei ")
                + Wording.date(last);
        return t.deadline() == null ? sentence : sentence + ", Frist " + Wording.date(t.deadline());
    }

    private static void milestones(Page page, Snapshot s, BlockState b) {
        heading(page, "Meilensteine");
        var quarters = Wording.quarter(s.quarter()) + " und "
                + Wording.quarter(s.quarter().next());
        page.text(new Box(X, TOP + 18, WIDTH, 15), Para.of(Span.muted(quarters, 12)));
        var all = Stream.concat(b.lastQuarter().stream(), b.nextQuarter().stream())
                .distinct()
                .toList();
        if (all.isEmpty()) {
            page.text(
                    new Box(X, TOP + 44, WIDTH, 18),
                    Para.of(Span.plain("Keine Meilensteine in diesen Quartalen.", 12)));
            return;
        }
        var shown = all.subList(0, Math.min(all.size(), MILESTONES));
        var bottom = page.table(X, TOP + 40, milestones(shown), TableLook.SMALL);
        if (shown.size() < all.size()) {
            page.text(
                    new Box(X, bottom + 5, WIDTH, 15),
                    Para.of(Span.muted(all.size() - shown.size() + " weitere im Programmbericht", 12)));
        }
    }

    private static TableText milestones(List<MilestoneLine> milestones) {
        return new TableText(
                "Meilensteine des Quartals und des nächsten",
                "Je Meilenstein: Maßnahme, Termin, Abweichung vom Basisplan, Stand",
                List.of(42.0, 42.0, 128.0, 70.0, 54.0, 54.0),
                List.of("Nr.", "MS", "Meilenstein", "Termin", "Abw.", "Stand"),
                List.of(),
                true,
                milestones.stream().map(BlockTrend::row).toList());
    }

    private static List<List<List<Span>>> row(MilestoneLine m) {
        return List.of(
                TableText.cell(Span.bold(Fit.lines(m.measure(), SIZE, true, 32, 1), SIZE)),
                plain(m.code(), 32),
                plain(m.description(), 118),
                plain(Wording.date(m.actual() != null ? m.actual() : ReportTables.expected(m)), 60),
                plain(m.deviationDays() == null ? Wording.NONE : Wording.signed(m.deviationDays()), 44),
                plain(m.reached() ? "erreicht" : "offen", 44));
    }

    private static List<List<Span>> plain(String text, double width) {
        return TableText.cell(Span.plain(Fit.lines(text, SIZE, false, width, 1), SIZE));
    }
}
