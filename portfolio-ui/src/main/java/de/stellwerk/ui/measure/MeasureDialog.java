package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import de.stellwerk.measure.Measure;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EditDialog;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Creates or edits the profile of a measure. */
final class MeasureDialog extends EditDialog<Measure> {
    private final MeasureForm form;
    private final transient Function<StaleVersion, String> author;

    MeasureDialog(
            String title,
            Measure base,
            MeasureForm form,
            BiFunction<Measure, String, Measure> store,
            Consumer<Measure> stored,
            Function<StaleVersion, String> author) {
        super(title, base, store, stored);
        this.form = form;
        this.author = author;
        setWidth("min(860px, 96vw)");
        content(form.fields().refusals(message()), form);
    }

    @Override
    protected void show(Measure measure) {
        form.fields().show(measure);
    }

    @Override
    protected Measure read(Measure from) {
        return form.fields().into(from.toBuilder()).build();
    }

    @Override
    protected void rebase(Measure from, Measure theirs) {
        form.fields().rebase(from, theirs);
    }

    @Override
    protected boolean readable() {
        return form.fields().readable();
    }

    @Override
    protected Component differences(Measure theirs, Measure mine, List<String> changedFields) {
        var table = new DataTable(
                words.text("stale.differences"),
                words.text("stale.field"),
                words.text("stale.theirs"),
                words.text("stale.mine"));
        var said = new Said(words);
        var stored = Json.tree(Json.write(theirs));
        var typed = Json.tree(Json.write(mine));
        changedFields.forEach(field -> table.row(
                DataTable.text(label(field)),
                DataTable.text(said.of(field, stored.get(field))),
                DataTable.text(said.of(field, typed.get(field)))));
        return table;
    }

    @Override
    protected String changedBy(StaleVersion stale) {
        return author.apply(stale);
    }

    @Override
    protected String label(String field) {
        return words.text("field.measure." + field);
    }
}
