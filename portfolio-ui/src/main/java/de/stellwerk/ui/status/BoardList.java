package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.status.Board;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.function.Function;

/** The board on a narrow screen: the last month by group, each measure with its last three lights. */
final class BoardList extends Div {
    private static final int LIGHTS = 3;

    BoardList() {
        addClassName("st-board-list");
    }

    void group(String title, List<Board.Row> rows, Function<Board.Row, Component> action) {
        var list = new UnorderedList();
        rows.forEach(row -> list.add(item(row, action)));
        add(new H2(title), list);
    }

    private static ListItem item(Board.Row row, Function<Board.Row, Component> action) {
        var head = new Div(BoardTable.measure(row.measure().measure()), BoardCells.state(row));
        head.addClassName("st-board-item-head");
        var lights = new Div();
        lights.addClassName("st-board-item-lights");
        List<Board.Cell> cells = row.cells();
        cells.subList(Math.max(0, cells.size() - LIGHTS), cells.size()).forEach(cell -> {
            var month = new Span(Words.here().shortMonth(cell.month(), false));
            month.addClassName("st-muted");
            lights.add(new Span(month, BoardCells.light(row, cell)));
        });
        var foot = new Div(BoardCells.since(row), action.apply(row));
        foot.addClassName("st-board-item-foot");
        return new ListItem(head, lights, foot);
    }
}
