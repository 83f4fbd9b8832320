package de.stellwerk.ui.status;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.status.Board;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How many are in, released, to check, returned, begun and missing; each count filters the board. */
final class BoardCounts extends Div {
    BoardCounts(Board board, LocalDate today, @Nullable BoardFilter chosen, Consumer<BoardFilter> choose) {
        addClassNames("st-card", "st-board-counts");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.here().text("board.counts"));
        for (BoardFilter filter : BoardFilter.values()) {
            add(button(filter, board, today, filter == chosen, choose));
        }
    }

    private static NativeButton button(
            BoardFilter filter, Board board, LocalDate today, boolean pressed, Consumer<BoardFilter> choose) {
        var words = Words.here();
        boolean received = filter == BoardFilter.RECEIVED;
        var number = new Span(
                received
                        ? words.text("board.received", filter.count(board), board.expected())
                        : String.valueOf(filter.count(board)));
        number.addClassName("st-count");
        var label = new Span(
                received
                        ? words.text(
                                board.due().isBefore(today) ? "board.count.RECEIVED" : "board.count.RECEIVED.future",
                                words.date(board.due()))
                        : words.text("board.count." + filter));
        label.addClassName("st-muted");
        var button = new NativeButton();
        button.add(number, label);
        button.addClickListener(_ -> choose.accept(filter));
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.setId("count-" + filter.name().toLowerCase(java.util.Locale.ROOT));
        return button;
    }
}
