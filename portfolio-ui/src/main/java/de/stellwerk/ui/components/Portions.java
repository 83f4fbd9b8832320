package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;

/**
 * A long table in portions, so that a page stays quick; a button shows the next one.
 *
 * @param <T> what a row shows
 */
public final class Portions<T> extends Div {
    private static final int PORTION = 200;

    private final transient List<T> all;
    private final transient Function<List<T>, Component> table;

    public Portions(List<T> all, Function<List<T>, Component> table) {
        this.all = all;
        this.table = table;
        addClassName("st-content");
        show(PORTION);
    }

    private void show(int size) {
        removeAll();
        add(table.apply(all.stream().limit(size).toList()));
        if (all.size() > size) {
            add(new Button(Words.here().text("register.more"), _ -> show(size + PORTION)));
        }
    }
}
