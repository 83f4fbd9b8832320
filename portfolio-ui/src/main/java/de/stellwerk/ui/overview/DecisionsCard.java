package de.stellwerk.ui.overview;

import de.stellwerk.report.Overview;
import de.stellwerk.report.Snapshot.DecisionLine;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.PriceLine;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;

/** Decisions that reports ask for; overdue ones first, each leads to its report. */
final class DecisionsCard extends Card {
    private final transient Words words = Words.here();

    DecisionsCard(Overview overview, Links links) {
        super(Words.here().text("overview.decisions"));
        var decisions = overview.figures().decisions();
        if (decisions.isEmpty()) {
            add(new EmptyState(words.text("overview.noDecisions")));
            return;
        }
        if (decisions.size() < overview.openDecisions()) {
            subtitle(words.text("overview.of", decisions.size(), overview.openDecisions()));
        }
        actions(links.to("entscheidungen", words.text("overview.all", overview.openDecisions())));
        var list = new EntryList();
        decisions.forEach(decision -> entry(list, decision, links));
        add(list);
    }

    private void entry(EntryList list, DecisionLine decision, Links links) {
        var body = list.entry(
                DataTable.strong(decision.measure()),
                links.to("statusberichte/" + decision.report(), decision.text()),
                due(decision),
                words.text("overview.since", words.month(decision.since())));
        if (decision.price() != null) {
            body.add(new PriceLine(decision.price()));
        }
    }

    private Tag due(DecisionLine decision) {
        return decision.daysLeft() < 0
                ? new Tag(words.toDate(decision.daysLeft()), Tag.Kind.MISSED)
                : new Tag(words.date(decision.due()), Tag.Kind.PLANNED);
    }
}
