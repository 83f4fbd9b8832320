package de.stellwerk.ui.report;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.ui.components.Words;
import de.stellwerk.ui.status.IconButtons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Picks some of many, in an order of one's own: picked ones stand first and can be moved. */
final class PickList extends Div {
    private final transient Map<UUID, String> candidates;
    private final transient List<UUID> picked;
    private final transient Consumer<List<UUID>> changed;
    private final Span count = new Span();
    private final OrderedList list = new OrderedList();

    /** @param candidates what can be picked, by key, in the order in which it is offered */
    PickList(Map<UUID, String> candidates, List<UUID> picked, Consumer<List<UUID>> changed) {
        this.candidates = new LinkedHashMap<>(candidates);
        this.picked = new ArrayList<>(picked);
        this.picked.retainAll(candidates.keySet());
        this.changed = changed;
        addClassName("st-picks");
        count.addClassName("st-muted");
        count.getElement().setAttribute("role", "status");
        add(count, list);
        draw();
    }

    private void draw() {
        count.setText(Words.here().text("programmereport.picked", picked.size(), candidates.size()));
        list.removeAll();
        picked.forEach(key -> list.add(item(key)));
        candidates.keySet().stream().filter(key -> !picked.contains(key)).forEach(key -> list.add(item(key)));
    }

    private ListItem item(UUID key) {
        String text = candidates.get(key);
        var check = new Checkbox(text, picked.contains(key));
        check.addValueChangeListener(e -> pick(key, e.getValue()));
        var item = new ListItem(check);
        int at = picked.indexOf(key);
        if (at > 0) {
            item.add(IconButtons.up(Words.here().text("programmereport.up", text), () -> move(at, -1)));
        }
        if (at >= 0 && at < picked.size() - 1) {
            item.add(IconButtons.down(Words.here().text("programmereport.down", text), () -> move(at, 1)));
        }
        return item;
    }

    private void pick(UUID key, boolean yes) {
        if (yes) {
            picked.add(key);
        } else {
            picked.remove(key);
        }
        tell();
    }

    private void move(int from, int by) {
        picked.add(from + by, picked.remove(from));
        tell();
    }

    private void tell() {
        draw();
        changed.accept(List.copyOf(picked));
    }
}
