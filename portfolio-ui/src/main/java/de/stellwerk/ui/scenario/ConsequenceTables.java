package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.schedule.Consequences;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.VerdictTag;
import de.stellwerk.ui.components.Words;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures that move and deadlines that tip, one beside the other.
 *
 * @param before heading of what was
 * @param after heading of what would be
 * @param links to the measures, {@code null}: they are only named
 */
record ConsequenceTables(
        String before, String after, @Nullable Links links, Words words) {
    /** Those that have anything in them. */
    Stream<DataTable> of(Consequences consequences) {
        return Stream.of(
                        consequences.moved().isEmpty() ? null : moved(consequences),
                        consequences.tipped().isEmpty() ? null : tipped(consequences))
                .filter(table -> table != null);
    }

    DataTable moved(Consequences consequences) {
        var table = new DataTable(
                words.text("scenario.moved"),
                words.text("journal.kind.measure"),
                before,
                after,
                words.text("scenario.difference"));
        consequences
                .moved()
                .forEach(m -> table.row(
                        measure(m.measure().code(), m.measure().displayTitle()),
                        new Span(span(m.before())),
                        new Span(span(m.after())),
                        DataTable.strong(difference(m))));
        return table;
    }

    private Component measure(String code, String title) {
        return links == null
                ? DataTable.twoLines(DataTable.strong(code), DataTable.muted(title))
                : DataTable.measure(links, "plan", code, title);
    }

    private String span(@Nullable MeasureDates dates) {
        return dates == null
                ? words.text("scenario.noDate")
                : words.date(dates.shownStart()) + " – " + words.date(dates.shownFinish());
    }

    private String difference(Consequences.Moved m) {
        MeasureDates was = m.before();
        MeasureDates is = m.after();
        if (was == null || is == null) {
            return words.text(is == null ? "scenario.losesDate" : "scenario.getsDate");
        }
        return was.finish().equals(is.finish())
                ? words.text(
                        "scenario.startMoves",
                        ScenarioWords.difference(
                                was.start().minusDays(1), is.start().minusDays(1), words))
                : ScenarioWords.difference(was.finish(), is.finish(), words);
    }

    DataTable tipped(Consequences consequences) {
        var table = new DataTable(
                words.text("scenario.deadlines"),
                words.text("journal.kind.deadline"),
                words.text("journal.kind.measure"),
                before,
                after);
        consequences.tipped().forEach(t -> {
            var v = t.verdict();
            var code = v.measure().code();
            table.row(
                    DataTable.twoLines(
                            DataTable.strong(v.deadline().code()),
                            DataTable.muted(v.deadline().title())),
                    links == null ? new Span(code) : links.toMeasure(code, "plan", code),
                    new Span(verdict(t.before())),
                    tag(t));
        });
        return table;
    }

    private Component tag(Consequences.Tipped t) {
        var said = verdict(t.after());
        if (t.newlyMissed()) {
            return new Tag(said, Tag.Kind.MISSED);
        }
        return t.saved() ? new Tag(said, Tag.Kind.DONE) : new Span(said);
    }

    private String verdict(@Nullable DeadlineVerdict v) {
        return v == null ? words.text("scenario.verdict.none") : VerdictTag.text(v);
    }
}
