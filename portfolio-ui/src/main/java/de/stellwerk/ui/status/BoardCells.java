package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.status.Board;
import de.stellwerk.status.ReportState;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.Differs;
import de.stellwerk.ui.components.Words;

/** What stands in one cell of the board. */
final class BoardCells {
    private BoardCells() {}

    /** Light of the month, which leads to its report; else why there is none. */
    static Component light(Board.Row row, Board.Cell cell) {
        Component content = switch (cell.kind()) {
            case REPORT -> Show.tiny(in(cell) ? cell.light() : null);
            case OPEN -> Show.tiny(null);
            case MISSING -> missing();
            case DONE -> muted(Words.here().text("board.done"));
            case NONE -> muted(Words.NONE);
        };
        return cell.report() == null ? content : link(row, cell, content);
    }

    private static boolean in(Board.Cell cell) {
        return cell.state() == ReportState.SUBMITTED || cell.state() == ReportState.RELEASED;
    }

    private static Anchor link(Board.Row row, Board.Cell cell, Component content) {
        var link = new Anchor("statusberichte/" + cell.report());
        link.add(content);
        if (in(cell) && cell.differs()) {
            link.add(new Differs(cell.light(), cell.computed()));
        }
        link.addClassName("st-board-cell");
        link.setTitle(Words.here()
                .text("board.cell", row.measure().measure().code(), Words.here().month(cell.month())));
        return link;
    }

    /** The month closed without a report: the shape of "Offen" beside another word. */
    private static Component missing() {
        var word = new Span(Words.here().text("board.missing"));
        word.addClassName("st-light-word");
        var light = new Span(TrafficLight.shapeOnly(null, TrafficLight.Kind.REPORTED), word);
        light.addClassNames("st-light", "st-reported", "st-tiny");
        return light;
    }

    static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("st-muted");
        return span;
    }

    /** Fehlt, Entwurf, …; nothing where no report is asked for. */
    static Component state(Board.Row row) {
        return switch (row.group()) {
            case NOT_REPORTING -> new Span();
            case OPEN ->
                row.current().state() == null
                        ? muted(Words.here().text("board.open"))
                        : Show.state(row.current().state());
            default -> Show.state(row.current().state());
        };
    }

    static Component since(Board.Row row) {
        var cell = row.current();
        if (row.group() == Board.Group.OVERDUE && cell.state() == null) {
            var days = new Span(Words.here().text("board.workingDays", row.overdueWorkingDays()));
            days.addClassName("st-overdue");
            return days;
        }
        return new Span(
                row.group() == Board.Group.NOT_REPORTING || cell.since() == null
                        ? ""
                        : Words.here().date(cell.since()));
    }
}
