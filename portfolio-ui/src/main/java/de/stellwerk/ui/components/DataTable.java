package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small table that is read, not edited: caption, column heads, and the first cell of each row as its head. */
public class DataTable extends NativeTable {
    private final NativeTableRow heads = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final List<String> names = new ArrayList<>();

    /** @param caption names the table for screen readers; on screen the heading above it does */
    public DataTable(String caption, String... columns) {
        addClassNames("st-table", "st-data-table");
        setCaptionText(caption);
        var head = new NativeTableHeader();
        head.add(heads);
        add(head, body);
        for (String column : columns) {
            column(column);
        }
    }

    private void column(String name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        heads.add(cell);
        names.add(name);
    }

    /** Rows that belong together, with room for more of them. */
    protected static final class Part {
        private final NativeTableBody rows = new NativeTableBody();

        private Part() {}
    }

    /** A part behind those that are there. */
    protected final Part part() {
        var part = new Part();
        add(part.rows);
        return part;
    }

    /** One component per column. @return the row, to be marked by a class */
    public NativeTableRow row(Component... cells) {
        return row(body, cells);
    }

    /** The same in a part of the table. */
    protected final NativeTableRow row(Part part, Component... cells) {
        return row(part.rows, cells);
    }

    private NativeTableRow row(NativeTableBody rows, Component... cells) {
        if (cells.length != names.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + names.size() + " columns");
        }
        var row = new NativeTableRow();
        var first = new NativeTableHeaderCell(cells[0]);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        for (int i = 1; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", names.get(i));
            row.add(cell);
        }
        rows.add(row);
        return row;
    }

    public static Span text(String text) {
        return new Span(text);
    }

    /** Secondary words. */
    public static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("st-secondary");
        return span;
    }

    /** Weighty words: dates, codes. */
    public static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("st-strong");
        return span;
    }

    /** Words of some length, with the line breaks that were typed. */
    public static Span prose(@Nullable String text) {
        var span = new Span(text == null ? "" : text);
        span.addClassName("st-prose");
        return span;
    }

    /** Weighty above secondary. */
    public static Div twoLines(Component first, Component second) {
        var cell = new Div(first, second);
        cell.addClassName("st-two-lines");
        return cell;
    }

    /** A measure's code, which leads to the tab of its page, above its title. */
    public static Div measure(Links links, String tab, String code, String title) {
        return twoLines(links.toMeasure(code, tab, code), muted(title));
    }

    /** The table as a card of its own. */
    public Div inCard() {
        var card = new Div(this);
        card.addClassNames("st-card", "st-table-card");
        return card;
    }
}
