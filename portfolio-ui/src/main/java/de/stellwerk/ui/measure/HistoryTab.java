package de.stellwerk.ui.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.journal.EntryRef;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Json;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.UndoNotice;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.List;

/** Verlauf: what was changed, when and by whom, newest first. */
final class HistoryTab extends Card {
    private final transient Words words = Words.here();
    private final transient Shown shown;
    private final transient MeasureServices services;
    private final transient Undoing undoing;
    private final transient Runnable refresh;

    HistoryTab(Shown shown, MeasureServices services, Undoing undoing, Runnable refresh) {
        super(Words.here().text("tab.verlauf"));
        this.shown = shown;
        this.services = services;
        this.undoing = undoing;
        this.refresh = refresh;
        var table = new DataTable(
                words.text("tab.verlauf"),
                words.text("history.at"),
                words.text("history.who"),
                words.text("history.what"));
        table.addClassName("st-history");
        var entries = entries(shown, services).reversed();
        entries.forEach(entry -> row(table, entry));
        if (undoable(entries.getFirst())) {
            actions(take(entries.getFirst()));
        }
        add(table);
    }

    /** The last change, if it was one's own; what was created stays. */
    private boolean undoable(JournalEntry last) {
        return shown.editable()
                && last.before() != null
                && last.actor().equals(shown.caller().person());
    }

    private Button take(JournalEntry last) {
        var written = new EntryRef(last.entity(), last.entityId(), last.version());
        var take = UndoNotice.button(() -> {
            UndoNotice.tell(undoing.take(shown.caller(), List.of(written)));
            refresh.run();
        });
        take.setText(words.text("undo.last"));
        return take;
    }

    /** Those up to the chosen day, first to last. */
    static List<JournalEntry> entries(Shown shown, MeasureServices services) {
        return services.measures().history(shown.caller(), shown.measure().id()).stream()
                .filter(entry -> !LocalDate.ofInstant(entry.at(), Clocks.BERLIN).isAfter(shown.day()))
                .toList();
    }

    private void row(DataTable table, JournalEntry entry) {
        var name = services.access().nameOf(shown.caller().tenant(), entry.actor());
        String who = words.person(entry.actor(), name);
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
