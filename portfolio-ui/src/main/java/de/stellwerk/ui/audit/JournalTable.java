package de.stellwerk.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Entries of the journal; each unfolds what it changed, before and after side by side. */
record JournalTable(Words words, JournalWords says) {
    private static final int NAMED = 3;

    DataTable of(List<JournalEntry> entries) {
        var table = new DataTable(
                words.text("journal.title"),
                words.text("history.at"),
                words.text("history.who"),
                words.text("journal.subject"),
                words.text("history.what"),
                words.text("journal.chain"));
        table.addClassName("st-journal");
        entries.forEach(e -> table.row(
                DataTable.text(words.dateTime(e.at())),
                DataTable.text(says.person(e.actor().value())),
                subject(e),
                what(e),
                chain(e)));
        return table;
    }

    private Component subject(JournalEntry e) {
        return DataTable.twoLines(
                DataTable.strong(says.subject(e)),
                DataTable.muted(says.about(e)
                        .map(of -> words.text("journal.versionOf", e.version(), of))
                        .orElseGet(() -> words.text("journal.version", e.version()))));
    }

    private Component what(JournalEntry e) {
        var changes = FieldChange.of(e);
        var details = new NativeDetails(new Span(summary(e, changes)));
        details.addClassName("st-details");
        details.setContent(differences(e, changes));
        return e.reason() == null
                ? details
                : new Div(details, DataTable.muted(words.text("history.reason", e.reason())));
    }

    private String summary(JournalEntry e, List<FieldChange> changes) {
        if (e.before() == null || e.after() == null) {
            return words.text(e.before() == null ? "history.created" : "history.deleted");
        }
        var fields = changes.stream()
                .map(c -> says.field(e.entity(), new FieldChange(c.field(), null, null)))
                .distinct()
                .toList();
        var named = fields.stream().limit(NAMED).collect(Collectors.joining(", "));
        return fields.size() > NAMED
                ? words.text("journal.changedMore", named, fields.size() - NAMED)
                : words.text("journal.changed", named);
    }

    private DataTable differences(JournalEntry e, List<FieldChange> changes) {
        var table = new DataTable(
                says.subject(e) + ", " + words.dateTime(e.at()),
                words.text("journal.fieldName"),
                words.text("journal.before"),
                words.text("journal.after"));
        table.addClassName("st-differences");
        changes.forEach(c -> table.row(
                new Span(says.field(e.entity(), c)),
                DataTable.prose(says.value(e.entity(), c.path(), c.before())),
                DataTable.prose(says.value(e.entity(), c.path(), c.after()))));
        return table;
    }

    private Tag chain(JournalEntry e) {
        return e.sealed()
                ? new Tag(words.text("journal.sealed"), Tag.Kind.DONE)
                : new Tag(words.text("journal.unsealed"), Tag.Kind.NEUTRAL);
    }
}
