package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the columns of the list and their order. */
final class ColumnChooser extends Div {
    private final transient Words words = Words.here();
    private final transient Consumer<List<ListColumn>> changed;
    private final Div rows = new Div();
    private List<ListColumn> shown = ListColumn.USUAL;
    private final transient Map<@Nullable ListColumn, List<Component>> controls = new HashMap<>();
    private @Nullable ListColumn used;
    private int usedControl;

    ColumnChooser(Consumer<List<ListColumn>> changed) {
        this.changed = changed;
        addClassName("st-column-chooser");
        var open = new Button(words.text("columns.title"), Icons.COLUMNS.create());
        var usual = new Button(words.text("columns.usual"), _ -> changed.accept(ListColumn.USUAL));
        usual.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var popover = new Popover(new H2(words.text("columns.title")), rows, usual);
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(false, false);
        popover.setAriaLabel(words.text("columns.title"));
        popover.addClassName("st-columns-popover");
        rows.addClassName("st-column-rows");
        add(open, popover);
    }

    void apply(List<ListColumn> columns) {
        shown = columns;
        rows.removeAll();
        controls.clear();
        columns.forEach(column -> rows.add(row(column, true)));
        for (ListColumn column : ListColumn.values()) {
            if (!columns.contains(column)) {
                rows.add(row(column, false));
            }
        }
        focusAgain();
    }

    /** The rows were made anew; who uses the keyboard goes on where they were, or beside it at the end of a column's way. */
    private void focusAgain() {
        var row = controls.getOrDefault(used, List.of());
        used = null;
        Stream.concat(row.stream().skip(usedControl).limit(1), row.stream())
                .filter(control -> control.getElement().isEnabled())
                .findFirst()
                .ifPresent(control -> ((Focusable<?>) control).focus());
    }

    private Div row(ListColumn column, boolean visible) {
        var box = new Checkbox(words.of(column), visible);
        box.setEnabled(column != ListColumn.CODE && column != ListColumn.TITLE);
        box.addValueChangeListener(e -> toggle(column, e.getValue()));
        var parts = new ArrayList<Component>(List.of(box));
        if (visible && column != ListColumn.CODE) {
            parts.add(move(column, -1, "columns.up", "↑"));
            parts.add(move(column, 1, "columns.down", "↓"));
        }
        controls.put(column, parts);
        var row = new Div();
        row.add(parts);
        row.addClassName("st-column-row");
        return row;
    }

    private Button move(ListColumn column, int by, String label, String text) {
        var move = new Button(text, _ -> move(column, by));
        move.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        move.setAriaLabel(words.text(label, words.of(column)));
        int target = shown.indexOf(column) + by;
        // The number of the measure stays the first column.
        move.setEnabled(target >= 1 && target < shown.size());
        return move;
    }

    private void toggle(ListColumn column, boolean visible) {
        var columns = new ArrayList<>(shown);
        columns.remove(column);
        if (visible) {
            columns.add(column);
        }
        change(columns, column, 0);
    }

    private void move(ListColumn column, int by) {
        var columns = new ArrayList<>(shown);
        int index = columns.indexOf(column);
        columns.remove(index);
        columns.add(index + by, column);
        change(columns, column, by < 0 ? 1 : 2);
    }

    /** @param control which of the column's controls was used */
    private void change(List<ListColumn> columns, ListColumn column, int control) {
        used = column;
        usedControl = control;
        changed.accept(List.copyOf(columns));
    }
}
