package de.stellwerk.ui.probability;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.probability.Prospects;
import de.stellwerk.schedule.engine.Outlook;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import java.time.YearMonth;

/** When the programme ends, in one sentence, and what that rests on. */
final class ProgrammeEndCard extends Card {
    private final transient Words words;
    private final transient Links links;

    ProgrammeEndCard(Prospects prospects, Words words, Links links) {
        super(words.text("probability.programme"));
        this.words = words;
        this.links = links;
        var end = prospects.programme();
        if (end == null) {
            add(new EmptyState(words.text("probability.none")));
        } else {
            end(end);
            unplaced(prospects);
            restsOn(prospects);
        }
    }

    /** A month that is over in eight of ten runs is no promise for its first day, so its end is named. */
    private void end(Outlook end) {
        boolean fixed = end.earliest().equals(end.latest());
        var sentence = new Paragraph(
                fixed
                        ? words.text("probability.fixed", words.date(end.latest()))
                        : words.text("probability.eighty", words.month(YearMonth.from(end.eighty()))));
        sentence.addClassName("st-probability-sentence");
        add(sentence);
        if (!fixed) {
            add(new Paragraph(words.text("probability.half", words.month(YearMonth.from(end.half())))));
        }
        if (!end.certain()) {
            add(new Paragraph(words.text("probability.atEarliest")));
        }
    }

    private void unplaced(Prospects prospects) {
        if (!prospects.unplaced().isEmpty()) {
            var list = new Paragraph(new Span(words.text("probability.unplaced") + " "));
            for (int i = 0; i < prospects.unplaced().size(); i++) {
                var code = prospects.unplaced().get(i).code();
                list.add(new Span(i == 0 ? "" : ", "), links.toMeasure(code, "plan", code));
            }
            add(list);
        }
    }

    private void restsOn(Prospects prospects) {
        var learned = prospects.learned();
        var rests = new Paragraph(
                DataTable.muted(
                        words.text("probability.method", prospects.question().runs(), words.date(prospects.day()))
                                + " "),
                DataTable.muted(words.text("probability.ranged", prospects.ranged(), prospects.open()) + " "),
                DataTable.muted(
                        learned.factor() == null
                                ? words.text("probability.notLearned", learned.needed(), learned.measures())
                                : words.text("probability.learned", learned.measures(), learned.factor())));
        rests.addClassName("st-small");
        add(rests);
    }
}
