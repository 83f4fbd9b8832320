package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.stellwerk.scenario.Comparison;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import java.util.List;

/** What the scenario would do to the live plan: measures that move, deadlines that tip, the critical chain before and after. */
final class ConsequencesCards extends Div {
    private final transient Words words = Words.here();
    private final transient Comparison comparison;
    private final transient ConsequenceTables tables;

    ConsequencesCards(Comparison comparison, Links links) {
        this.comparison = comparison;
        tables = new ConsequenceTables(words.text("scenario.live"), words.text("scenario.one"), links, words);
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
        card.add(tables.moved(consequences));
        return card;
    }

    private Component tipped() {
        var card = new Card(words.text("scenario.deadlines"));
        card.setId("tipped");
        var none = comparison.consequences().tipped().isEmpty();
        card.add(
                none
                        ? new EmptyState(words.text("scenario.deadlines.none"))
                        : tables.tipped(comparison.consequences()));
        return card;
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
