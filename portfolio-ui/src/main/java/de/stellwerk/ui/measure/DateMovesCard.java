package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.baseline.Deviation;
import de.stellwerk.shared.PersonId;
import de.stellwerk.trend.DateMove;
import de.stellwerk.ui.components.BaselineWords;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verschobene Termine: every target date that was moved, from where to where, by whom and why. */
final class DateMovesCard extends Card {
    private final transient Words words = Words.here();
    private final transient Map<PersonId, Optional<String>> people;

    DateMovesCard(Shown shown, MeasureServices services) {
        super(Words.here().text("moves.title"));
        var moves = services.trend().moves(shown.caller(), shown.measure().id(), shown.asOf());
        people = moves.isEmpty()
                ? Map.of()
                : services.access().namesOfAll(shown.caller().tenant());
        if (shown.measure().delay() != null) {
            subtitle(
                    words.text("moves.delay", MeasureWords.delay(shown.measure().delay(), words)));
        }
        add(moves.isEmpty() ? new EmptyState(words.text("moves.none")) : table(moves));
    }

    private DataTable table(List<DateMove> moves) {
        var table = new DataTable(
                words.text("moves.title"),
                words.text("moves.date"),
                words.text("moves.at"),
                words.text("moves.from"),
                words.text("moves.to"),
                words.text("moves.why"));
        table.addClassName("st-moves");
        moves.forEach(move -> table.row(
                DataTable.strong(name(move)),
                DataTable.twoLines(DataTable.text(words.date(move.at())), DataTable.muted(who(move))),
                DataTable.text(words.date(move.from())),
                DataTable.twoLines(DataTable.strong(words.date(move.to())), DataTable.muted(distance(move))),
                why(move)));
        return table;
    }

    private String name(DateMove move) {
        return move.milestone() == null
                ? words.of(move.kind())
                : words.text("moves.ofMilestone", move.milestone(), words.of(move.kind()));
    }

    private String who(DateMove move) {
        return words.person(move.by(), people.getOrDefault(move.by(), Optional.empty()));
    }

    private String distance(DateMove move) {
        return BaselineWords.deviation(Deviation.between(move.from(), move.to()), words);
    }

    private Component why(DateMove move) {
        if (move.delay() == null) {
            return DataTable.prose(move.reason() == null ? Words.NONE : move.reason());
        }
        var delay = DataTable.prose(MeasureWords.delay(move.delay(), words));
        return move.reason() == null ? delay : new Div(delay, DataTable.prose(" " + move.reason()));
    }
}
