package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureBuilder;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EditDialog;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Creates or edits the profile of a measure. */
final class MeasureDialog extends EditDialog<Measure, MeasureBuilder> {
    MeasureDialog(
            String title,
            Measure base,
            MeasureForm form,
            BiFunction<Measure, String, Measure> store,
            Consumer<Measure> stored,
            Function<StaleVersion, String> author) {
        super(title, base, form.fields(), store, stored, author);
        setWidth("min(860px, 96vw)");
        content(form);
    }

    @Override
    protected MeasureBuilder draft(Measure from) {
        return from.toBuilder();
    }

    @Override
    protected Measure result(MeasureBuilder draft) {
        return draft.build();
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
    protected String label(String field) {
        return words.text("field.measure." + field);
    }
}
