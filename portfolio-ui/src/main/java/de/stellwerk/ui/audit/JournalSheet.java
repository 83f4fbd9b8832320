package de.stellwerk.ui.audit;

import de.stellwerk.journal.JournalEntry;
import de.stellwerk.reports.list.ListSheet;
import de.stellwerk.reports.office.Register.Column;
import de.stellwerk.reports.office.Value;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The journal as a list to be saved: a row for every field that was changed. */
record JournalSheet(Words words, JournalWords says) {
    ListSheet of(String municipality, LocalDate day, List<JournalEntry> entries) {
        return new ListSheet(
                words.text("journal.title"),
                municipality,
                day,
                List.of(
                        Column.of(words.text("history.at"), 22),
                        Column.of(words.text("history.who"), 24),
                        Column.of(words.text("journal.subject"), 28),
                        Column.of(words.text("journal.version.column"), 8),
                        Column.of(words.text("journal.fieldName"), 26),
                        Column.of(words.text("journal.before"), 40),
                        Column.of(words.text("journal.after"), 40),
                        Column.of(words.text("journal.reason.column"), 30),
                        Column.of(words.text("journal.chain"), 18),
                        Column.of(words.text("journal.hash"), 24)),
                entries.stream().flatMap(this::rows).toList());
    }

    private Stream<List<Value>> rows(JournalEntry e) {
        return FieldChange.of(e).stream()
                .map(c -> List.of(
                        Value.text(words.dateTime(e.at())),
                        Value.text(says.person(e.actor().value())),
                        Value.text(says.subject(e)),
                        Value.number((int) e.version()),
                        Value.text(says.field(e.entity(), c)),
                        Value.text(says.value(e.entity(), c.path(), c.before())),
                        Value.text(says.value(e.entity(), c.path(), c.after())),
                        Value.text(e.reason()),
                        Value.text(words.text(e.sealed() ? "journal.sealed" : "journal.unsealed")),
                        Value.text(e.hash())));
    }
}
