package de.stellwerk.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import de.stellwerk.shared.Entity;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EditDialog;
import de.stellwerk.ui.components.Fields;
import de.stellwerk.ui.components.Refusals;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Edits something of the administration: fields tied to it, a view of what a change brings, and both states side by side where
 * somebody else was faster.
 *
 * @param <T> what is edited
 * @param <D> what collects its new state
 */
abstract class AdminDialog<T extends Entity<T>, D> extends EditDialog<T, D> {
    private final String kind;
    private boolean ready;

    /** @param kind part of the labels' keys, {@code field.<kind>.<part>} */
    AdminDialog(
            String kind, String title, T base, AdminServices services, BiFunction<T, String, T> store, Runnable saved) {
        super(title, base, new Fields<>(), store, _ -> saved.run(), services::author);
        this.kind = kind;
    }

    /** Ties a field to a part; the part's setter gets {@code null} for an empty field. */
    protected final <V, F extends Component & HasValue<?, V>> F tie(
            String path, F field, Function<T, V> get, BiConsumer<D, V> set) {
        field.addValueChangeListener(_ -> preview());
        return fields.add(path, field, get, set);
    }

    /** Lays out when all fields are tied. @return where refusals find the fields */
    protected final Refusals layOut(Component... content) {
        var refusals = content(content);
        ready = true;
        preview();
        return refusals;
    }

    private void preview() {
        if (ready) {
            changed(read(base()));
        }
    }

    /** Shows what would come of the state in the fields. */
    abstract void changed(T typed);

    /** A part in words. */
    abstract String said(String field, T entity);

    @Override
    protected Component differences(T theirs, T mine, List<String> changedFields) {
        var table = new DataTable(
                words.text("stale.differences"),
                words.text("stale.field"),
                words.text("stale.theirs"),
                words.text("stale.mine"));
        changedFields.forEach(field -> table.row(
                DataTable.text(label(field)), DataTable.text(said(field, theirs)), DataTable.text(said(field, mine))));
        return table;
    }

    @Override
    protected final String label(String field) {
        return words.text("field." + kind + "." + field);
    }
}
