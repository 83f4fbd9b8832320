package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.measure.BulkChange;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.measure.Tag;
import de.stellwerk.ui.components.Texts;
import de.stellwerk.ui.components.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is asked for one kind of change of several measures.
 *
 * @param fields by the path under which a refusal names them
 * @param change as the fields say it
 */
record BulkForm(Map<String, Component> fields, Supplier<BulkChange> change) {
    /** What can be changed for several measures at once. */
    enum Kind {
        STATE,
        PRIORITY,
        ADD_TAG,
        REMOVE_TAG,
        LEAD
    }

    /** @param units that can take the lead; any other can be typed */
    static BulkForm of(Kind kind, Collection<Measure> measures, Supplier<List<String>> units) {
        return switch (kind) {
            case STATE -> state();
            case PRIORITY -> priority();
            case ADD_TAG -> addTag();
            case REMOVE_TAG -> removeTag(measures);
            case LEAD -> lead(units.get());
        };
    }

    private static BulkForm state() {
        var state = select("bulk.state", MeasureState.values());
        return new BulkForm(Map.of("state", state), () -> new BulkChange.NewState(state.getValue()));
    }

    private static BulkForm priority() {
        var priority = select("bulk.priority", Priority.HIGH, Priority.MEDIUM, Priority.LOW);
        var rationale = new TextArea(text("field.measure.priorityRationale"));
        rationale.setHelperText(text("bulk.rationale.help"));
        rationale.setMaxLength(2_000);
        return new BulkForm(
                Map.of("priority", priority, "priorityRationale", rationale),
                () -> new BulkChange.NewPriority(priority.getValue(), rationale.getValue()));
    }

    private static BulkForm addTag() {
        var kind = select("field.kind", Tag.Kind.values());
        kind.setValue(Tag.Kind.OTHER);
        var tag = new TextField(text("bulk.tag"));
        tag.setMaxLength(200);
        return new BulkForm(
                Map.of("kind", kind, "tag", tag),
                () -> new BulkChange.AddTag(new Tag(kind.getValue(), tag.getValue())));
    }

    private static BulkForm removeTag(Collection<Measure> measures) {
        var tag = new ComboBox<String>(text("bulk.tag"));
        tag.setItems(measures.stream()
                .flatMap(m -> m.tags().stream())
                .map(Tag::text)
                .distinct()
                .sorted()
                .toList());
        return new BulkForm(Map.of("tag", tag), () -> new BulkChange.RemoveTag(Texts.orEmpty(tag.getValue())));
    }

    private static BulkForm lead(List<String> units) {
        var unit = new ComboBox<String>(text("bulk.unit"));
        unit.setItems(units);
        unit.setAllowCustomValue(true);
        unit.addCustomValueSetListener(e -> unit.setValue(e.getDetail()));
        return new BulkForm(Map.of("unit", unit), () -> new BulkChange.NewLead(Texts.orEmpty(unit.getValue())));
    }

    @SafeVarargs
    private static <E extends Enum<E>> Select<E> select(String label, E... items) {
        var select = new Select<E>();
        select.setLabel(text(label));
        select.setItems(items);
        select.setItemLabelGenerator(Words.here()::of);
        return select;
    }

    private static String text(String key) {
        return Words.here().text(key);
    }

    /** The fields in the order in which they are asked. */
    List<Component> inOrder() {
        return fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    HasValidation field(String path) {
        return (HasValidation) fields.get(path);
    }
}
