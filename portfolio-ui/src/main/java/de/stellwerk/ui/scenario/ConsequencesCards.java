package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.scenario.Comparison;
import de.stellwerk.schedule.Consequences;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.VerdictTag;
import de.stellwerk.ui.components.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the scenario would do to the live plan: measures that move, deadlines that tip, the critical chain before and after. */
final class ConsequencesCards extends Div {
    private final transient Words words = Words.here();
    private final transient Comparison comparison;
    private final transient Links links;

    ConsequencesCards(Comparison comparison, Links links) {
        this.comparison = comparison;
        this.links = links;
        addClassName("st-stack");
        if (comparison.planned().computed()) {
            add(moved(), tipped(), chains());
        } else {
            var card = new Card(words.text("scenario.consequences"));
            card.add(new EmptyState(ScenarioWords.sentence(comparison, words)));
            add(card);
        }
    }

    private Component moved() {
        var consequences = comparison.consequences();
        var card = new Card(words.text("scenario.moved"));
        card.setId("moved");
        if (consequences.moved().isEmpty()) {
            card.add(new EmptyState(words.text("scenario.moved.none")));
            return card;
        }
        card.subtitle(words.text("scenario.unchanged", consequences.unchanged()));
        var table = new DataTable(
                words.text("scenario.moved"),
                words.text("journal.kind.measure"),
                words.text("scenario.live"),
                words.text("scenario.one"),
                words.text("scenario.difference"));
        consequences
                .moved()
                .forEach(m -> table.row(
                        DataTable.measure(
                                links, "plan", m.measure().code(), m.measure().displayTitle()),
                        new Span(span(m.before())),
                        new Span(span(m.after())),
                        DataTable.strong(difference(m))));
        card.add(table);
        return card;
    }

    private String span(@Nullable MeasureDates dates) {
        return dates == null
                ? words.text("scenario.noDate")
                : words.date(dates.shownStart()) + " – " + words.date(dates.shownFinish());
    }

    private String difference(Consequences.Moved m) {
        MeasureDates before = m.before();
        MeasureDates after = m.after();
        if (before == null || after == null) {
            return words.text(after == null ? "scenario.losesDate" : "scenario.getsDate");
        }
        return before.finish().equals(after.finish())
                ? words.text(
                        "scenario.startMoves",
                        ScenarioWords.difference(
                                before.start().minusDays(1), after.start().minusDays(1), words))
                : ScenarioWords.difference(before.finish(), after.finish(), words);
    }

    private Component tipped() {
        var card = new Card(words.text("scenario.deadlines"));
        card.setId("tipped");
        var tipped = comparison.consequences().tipped();
        if (tipped.isEmpty()) {
            card.add(new EmptyState(words.text("scenario.deadlines.none")));
            return card;
        }
        var table = new DataTable(
                words.text("scenario.deadlines"),
                words.text("journal.kind.deadline"),
                words.text("journal.kind.measure"),
                words.text("scenario.live"),
                words.text("scenario.one"));
        tipped.forEach(t -> {
            var v = t.verdict();
            table.row(
                    DataTable.twoLines(
                            DataTable.strong(v.deadline().code()),
                            DataTable.muted(v.deadline().title())),
                    links.toMeasure(v.measure().code(), "plan", v.measure().code()),
                    new Span(verdict(t.before())),
                    after(t));
        });
        card.add(table);
        return card;
    }

    private Component after(Consequences.Tipped t) {
        var said = verdict(t.after());
        if (t.newlyMissed()) {
            return new Tag(said, Tag.Kind.MISSED);
        }
        return t.saved() ? new Tag(said, Tag.Kind.DONE) : new Span(said);
    }

    private String verdict(@Nullable DeadlineVerdict v) {
        return v == null ? words.text("scenario.verdict.none") : VerdictTag.text(v);
    }

    private Component chains() {
        var card = new Card(words.text("scenario.chain"));
        card.setId("chain");
        var live = codes(comparison.live());
        var planned = codes(comparison.planned());
        if (live.equals(planned)) {
            card.add(new Paragraph(words.text("scenario.chain.same", said(live))));
        } else {
            card.add(
                    new Paragraph(words.text("scenario.chain.live", said(live))),
                    new Paragraph(words.text("scenario.chain.planned", said(planned))));
        }
        return card;
    }

    private static List<String> codes(Forecast forecast) {
        return forecast.criticalChain().stream().map(d -> d.measure().code()).toList();
    }

    private static String said(List<String> codes) {
        return codes.isEmpty() ? Words.NONE : String.join(", ", codes);
    }
}
