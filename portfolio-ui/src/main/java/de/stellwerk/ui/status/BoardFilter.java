package de.stellwerk.ui.status;

import de.stellwerk.status.Board;
import de.stellwerk.status.ReportState;
import java.util.function.Predicate;

/** The counts above the board; each shows only what it counts. */
enum BoardFilter {
    RECEIVED(r -> r.group() == Board.Group.TO_CHECK || r.group() == Board.Group.RELEASED),
    RELEASED(r -> r.group() == Board.Group.RELEASED),
    SUBMITTED(r -> r.group() == Board.Group.TO_CHECK),
    RETURNED(r -> waiting(r) && r.current().state() == ReportState.RETURNED),
    DRAFT(r -> waiting(r) && r.current().state() == ReportState.DRAFT),
    MISSING(r -> waiting(r) && r.current().state() == null);

    private final Predicate<Board.Row> shows;

    BoardFilter(Predicate<Board.Row> shows) {
        this.shows = shows;
    }

    boolean shows(Board.Row row) {
        return shows.test(row);
    }

    long count(Board board) {
        return board.rows().stream().filter(shows).count();
    }

    private static boolean waiting(Board.Row row) {
        return row.group() == Board.Group.OVERDUE || row.group() == Board.Group.OPEN;
    }
}
