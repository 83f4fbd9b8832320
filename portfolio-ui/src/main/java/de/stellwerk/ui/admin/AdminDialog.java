package de.stellwerk.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.StaleVersion;
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
abstract class AdminDialog<T extends Entity<T>, D> extends EditDialog<T> {
    private final transient AdminServices services;
    private final transient Fields<T, D> fields = new Fields<>();
    private final String kind;
    private boolean ready;

    /** @param kind part of the labels' keys, {@code field.<kind>.<part>} */
    AdminDialog(
            String kind, String title, T base, AdminServices services, BiFunction<T, String, T> store, Runnable saved) {
        super(title, base, store, _ -> saved.run());
        this.kind = kind;
        this.services = services;
    }

    /** Ties a field to a part; the part's setter gets {@code null} for an empty field. */
    protected final <V, F extends Component & HasValue<?, V>> F tie(
            String path, F field, Function<T, V> get, BiConsumer<D, V> set) {
        field.addValueChangeListener(_ -> preview());
        return fields.add(path, field, get, set);
    }

    /** Lays out when all fields are tied. @return where refusals find the fields */
    protected final Refusals layOut(Component... content) {
        var refusals = fields.refusals(message());
        content(refusals, content);
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

    abstract D draft(T from);

    abstract T result(D draft);

    /** A part in words. */
    abstract String said(String field, T entity);

    @Override
    protected void show(T entity) {
        fields.show(entity);
    }

    @Override
    protected T read(T from) {
        return result(fields.into(draft(from)));
    }

    @Override
    protected void rebase(T from, T theirs) {
        fields.rebase(from, theirs);
    }

    @Override
    protected boolean readable() {
        return fields.readable();
    }

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
    protected String changedBy(StaleVersion stale) {
        return services.author(stale);
    }

    @Override
    protected final String label(String field) {
        return words.text("field." + kind + "." + field);
    }
}
