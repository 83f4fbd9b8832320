package de.stellwerk.ui.overview;

import de.stellwerk.report.Overview;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;

/** Open risks of the last released reports; each leads to its report. */
final class RisksCard extends Card {
    RisksCard(Overview overview, Links links) {
        super(Words.here().text("overview.risks"));
        var words = Words.here();
        var risks = overview.figures().risks();
        if (risks.isEmpty()) {
            add(new EmptyState(words.text("overview.noRisks")));
            return;
        }
        if (risks.size() < overview.openRisks()) {
            subtitle(words.text("overview.of", risks.size(), overview.openRisks()));
        }
        actions(links.to("risiken", words.text("overview.all", overview.openRisks())));
        var list = new EntryList();
        risks.forEach(risk -> list.entry(
                DataTable.strong(risk.measure()),
                links.to("statusberichte/" + risk.report(), risk.text()),
                null,
                words.text("overview.since", words.month(risk.since()))));
        add(list);
    }
}
