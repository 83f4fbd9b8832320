package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.measure.Measure;
import de.stellwerk.status.Board;
import de.stellwerk.ui.components.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** Measures by months; with an action the last month is the one that is worked on. */
final class BoardTable extends NativeTable {
    /** Arrow keys go from cell to cell, to its link where it has one; Enter then opens it. */
    private static final String ARROWS = """
            const steps = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]};
            this.addEventListener('keydown', event => {
              const cell = event.target.closest('td, th'), step = steps[event.key];
              if (!cell || !step || event.altKey || event.ctrlKey || event.metaKey) return;
              const rows = [...this.querySelectorAll('tbody tr')].filter(row => row.cells.length > 1);
              const row = rows[rows.indexOf(cell.parentElement) + step[0]];
              const next = row && row.cells[cell.cellIndex + step[1]];
              if (!next) return;
              event.preventDefault();
              const target = next.querySelector('a, vaadin-button') || next;
              if (target === next) next.tabIndex = -1;
              target.focus();
            });
            """;

    private final transient Board board;
    private final transient Words words = Words.here();
    private final boolean current;

    /** @param current whether state, since and action of the last month are shown */
    BoardTable(Board board, String caption, boolean current) {
        this.board = board;
        this.current = current;
        addClassName("st-board");
        setCaptionText(caption);
        getElement().executeJs(ARROWS);
        add(new NativeTableHeader(years(), months()));
    }

    /** @param action what can be done about a row's last month */
    void group(String title, List<Board.Row> rows, Function<Board.Row, Component> action) {
        var body = new NativeTableBody();
        var head = head(title, "rowgroup", board.months().size() + (current ? 4 : 1));
        head.addClassName("st-board-group");
        body.add(new NativeTableRow(head));
        rows.forEach(row -> body.add(row(row, action)));
        add(body);
    }

    /** Rows without a group. */
    void rows(List<Board.Row> rows) {
        var body = new NativeTableBody();
        rows.forEach(row -> body.add(row(row, _ -> new Span())));
        add(body);
    }

    private NativeTableRow years() {
        var row = new NativeTableRow(new NativeTableCell(""));
        List<YearMonth> plain =
                current ? board.months().subList(0, board.months().size() - 1) : board.months();
        plain.stream().map(YearMonth::getYear).distinct().forEach(year -> {
            long span = plain.stream().filter(m -> m.getYear() == year).count();
            row.add(head(String.valueOf(year), "colgroup", (int) span));
        });
        if (current) {
            var head = head(
                    words.text("board.currentMonth", words.month(board.months().getLast())), "colgroup", 4);
            head.addClassName("st-board-current");
            row.add(head);
        }
        return row;
    }

    private NativeTableRow months() {
        var row = new NativeTableRow(head(words.text("report.measure"), "col", 1));
        for (YearMonth month : board.months()) {
            var head = head(words.shortMonth(month, false).substring(0, 3), "col", 1);
            head.getElement().setAttribute("abbr", words.month(month));
            head.getElement().setAttribute("aria-label", words.month(month));
            row.add(mark(head, month));
        }
        if (current) {
            for (String column : List.of("board.state", "board.since", "board.action")) {
                var head = head(words.text(column), "col", 1);
                head.addClassName("st-board-current");
                row.add(head);
            }
        }
        return row;
    }

    private NativeTableRow row(Board.Row row, Function<Board.Row, Component> action) {
        var head = new NativeTableHeaderCell(measure(row.measure().measure()));
        head.getElement().setAttribute("scope", "row");
        var line = new NativeTableRow(head);
        for (Board.Cell cell : row.cells()) {
            line.add(mark(new NativeTableCell(BoardCells.light(row, cell)), cell.month()));
        }
        if (current) {
            for (Component content : List.of(BoardCells.state(row), BoardCells.since(row), action.apply(row))) {
                var cell = new NativeTableCell(content);
                cell.addClassName("st-board-current");
                line.add(cell);
            }
        }
        return line;
    }

    private <C extends com.vaadin.flow.component.HtmlComponent> C mark(C cell, YearMonth month) {
        if (current && month.equals(board.months().getLast())) {
            cell.addClassName("st-board-current");
        }
        return cell;
    }

    /** Code and title; leads to the measure's reports. */
    static Component measure(Measure measure) {
        var code = new Span(measure.code());
        code.addClassName("st-code");
        var link = new Anchor("massnahmen/" + measure.code() + "/berichte", measure.displayTitle());
        var cell = new Span(code, link);
        cell.addClassName("st-board-measure");
        return cell;
    }

    private static NativeTableHeaderCell head(String text, String scope, int span) {
        var head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", scope);
        if (span > 1) {
            head.getElement().setAttribute("colspan", String.valueOf(span));
        }
        return head;
    }
}
