package de.stellwerk.ui.measure;

import com.vaadin.flow.component.html.Div;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Json;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.List;

/** Verlauf: what was changed, when and by whom, newest first. */
final class HistoryTab extends Card {
    private final transient Words words = Words.here();
    private final transient Shown shown;
    private final transient MeasureServices services;

    HistoryTab(Shown shown, MeasureServices services) {
        super(Words.here().text("tab.verlauf"));
        this.shown = shown;
        this.services = services;
        var table = new DataTable(
                words.text("tab.verlauf"),
                words.text("history.at"),
                words.text("history.who"),
                words.text("history.what"));
        table.addClassName("st-history");
        entries(shown, services).reversed().forEach(entry -> row(table, entry));
        add(table);
    }

    /** Those up to the chosen day, first to last. */
    static List<JournalEntry> entries(Shown shown, MeasureServices services) {
        return services.measures().history(shown.caller(), shown.measure().id()).stream()
                .filter(entry -> !LocalDate.ofInstant(entry.at(), Clocks.BERLIN).isAfter(shown.day()))
                .toList();
    }

    private void row(DataTable table, JournalEntry entry) {
        String who = services.access()
                .nameOf(shown.caller().tenant(), entry.actor())
                .orElseGet(() -> words.text("person.unknown"));
        table.row(DataTable.text(words.dateTime(entry.at())), DataTable.text(who), what(entry));
    }

    private Div what(JournalEntry entry) {
        var what = new Div();
        if (entry.before() == null || entry.after() == null) {
            what.add(new Div(words.text(entry.before() == null ? "history.created" : "history.deleted")));
            return what;
        }
        var said = new Said(words);
        var before = Json.tree(entry.before());
        var after = Json.tree(entry.after());
        for (String field : Json.differingFields(entry.before(), entry.after())) {
            String from = said.of(field, before.get(field));
            String to = said.of(field, after.get(field));
            what.add(new Div(words.text("history.change", words.text("field.measure." + field), from, to)));
        }
        if (entry.reason() != null) {
            what.add(new Div(words.text("history.reason", entry.reason())));
        }
        return what;
    }
}
