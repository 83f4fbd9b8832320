package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasTooltip;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureBuilder;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.programme.Block;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.components.Fields;
import de.stellwerk.ui.components.ImpreciseDateField;
import de.stellwerk.ui.components.ListField;
import de.stellwerk.ui.components.Texts;
import de.stellwerk.ui.components.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All fields of a measure, in the order of the printed profile. */
final class MeasureForm extends FormLayout {
    private final transient Words words = Words.here();
    private final transient Fields<Measure, MeasureBuilder> fields = new Fields<>();
    private final transient List<Block> blocks;

    /** @param baseline whether priority, block and the agreed dates may be changed */
    MeasureForm(List<Block> blocks, boolean baseline) {
        this.blocks = blocks;
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("560px", 2));
        var block = add("block", block(), this::block, (b, v) -> b.block(v == null ? null : v.id()));
        var code = text("code", Measure::code, (b, v) -> b.code(Texts.orEmpty(v)));
        text("title", Measure::title, (b, v) -> b.title(Texts.orEmpty(v)));
        text("shortTitle", Measure::shortTitle, MeasureBuilder::shortTitle);
        text("label", Measure::label, MeasureBuilder::label);
        list("aliases", RowEditors::alias, Measure::aliases, MeasureBuilder::aliases);
        area("description", Measure::description, MeasureBuilder::description);
        list("responsible", RowEditors::responsible, Measure::responsible, MeasureBuilder::responsible);
        list("participants", RowEditors::participant, Measure::participants, MeasureBuilder::participants);
        var priority = add(
                "priority",
                choice(List.of(Priority.HIGH, Priority.MEDIUM, Priority.LOW), true),
                Measure::priority,
                MeasureBuilder::priority);
        area("priorityRationale", Measure::priorityRationale, MeasureBuilder::priorityRationale);
        wide(fields.add("duration", new DurationField(label("duration")), Measure::duration, (b, v) -> b.duration(v)));
        heading("form.plan");
        add("state", choice(List.of(MeasureState.values()), false), Measure::state, MeasureBuilder::state);
        add(
                "reportsFrom",
                new ImpreciseDateField(""),
                m -> m.reportsFrom() == null ? null : month(m.reportsFrom()),
                (b, v) -> b.reportsFrom(v == null ? null : YearMonth.from(v.date())));
        date("start", Measure::start, MeasureBuilder::start);
        date("end", Measure::end, MeasureBuilder::end);
        var start = date("baselineStart", Measure::baselineStart, MeasureBuilder::baselineStart);
        var end = date("baselineEnd", Measure::baselineEnd, MeasureBuilder::baselineEnd);
        wide(fields.add("delay", new DelayField(label("delay")), Measure::delay, MeasureBuilder::delay));
        var preApproved = preApproved();
        heading("form.more");
        list("tags", RowEditors::tag, Measure::tags, MeasureBuilder::tags);
        list("remarks", RowEditors.remark(), Measure::remarks, MeasureBuilder::remarks);
        list("sources", RowEditors::source, Measure::sources, MeasureBuilder::sources);
        if (!baseline) {
            List.<Component>of(block, code, priority, start, end, preApproved).forEach(this::lock);
        }
    }

    Fields<Measure, MeasureBuilder> fields() {
        return fields;
    }

    private @Nullable Block block(Measure measure) {
        return blocks.stream()
                .filter(b -> b.id().equals(measure.block()))
                .findFirst()
                .orElse(null);
    }

    private static ImpreciseDate month(YearMonth month) {
        return ImpreciseDate.month(month.getYear(), month.getMonthValue());
    }

    private Select<Block> block() {
        var block = new Select<Block>();
        block.setItems(blocks);
        block.setItemLabelGenerator(b -> b.code() + " " + b.name());
        return block;
    }

    private Checkbox preApproved() {
        var box = new Checkbox();
        box.addClassName("st-form-check");
        box.setHelperText(words.text("form.preApproved"));
        wide(add("preApproved", box, Measure::preApproved, (b, v) -> b.preApproved(Boolean.TRUE.equals(v))));
        return box;
    }

    private <E extends Enum<E>> Select<E> choice(List<E> items, boolean optional) {
        var select = new Select<E>();
        select.setItems(items);
        select.setItemLabelGenerator(words::of);
        select.setEmptySelectionAllowed(optional);
        select.setEmptySelectionCaption(Words.NONE);
        return select;
    }

    private <V, F extends Component & HasValue<?, V>> F add(
            String name, F field, Function<Measure, V> get, BiConsumer<MeasureBuilder, V> set) {
        fields.add(name, field, get, set);
        labelled(field, label(name));
        add(field);
        return field;
    }

    private static void labelled(Component field, String label) {
        field.getElement().setProperty("label", label);
        if (field instanceof ImpreciseDateField date) {
            date.setLabel(label);
        }
    }

    private TextField text(
            String name, Function<Measure, @Nullable String> get, BiConsumer<MeasureBuilder, @Nullable String> set) {
        var field = new TextField();
        add(name, field, m -> Texts.orEmpty(get.apply(m)), (b, v) -> set.accept(b, Texts.orNull(v)));
        if (name.equals("title")) {
            wide(field);
        }
        return field;
    }

    private void area(
            String name, Function<Measure, @Nullable String> get, BiConsumer<MeasureBuilder, @Nullable String> set) {
        var field = new TextArea();
        field.setMaxRows(12);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        wide(add(name, field, m -> Texts.orEmpty(get.apply(m)), (b, v) -> set.accept(b, Texts.orNull(v))));
    }

    private ImpreciseDateField date(
            String name, Function<Measure, ImpreciseDate> get, BiConsumer<MeasureBuilder, ImpreciseDate> set) {
        return add(name, new ImpreciseDateField(""), get, set);
    }

    private <V, F extends CustomField<V>> void list(
            String name, Supplier<F> editor, Function<Measure, List<V>> get, BiConsumer<MeasureBuilder, List<V>> set) {
        var field = new ListField<V, F>(label(name), words.text("row." + name), editor);
        fields.add(name, field, get, (b, v) -> set.accept(b, v == null ? List.of() : v));
        add(field);
        wide(field);
    }

    private void heading(String key) {
        wide(new H3(words.text(key)));
    }

    private void wide(Component component) {
        add(component);
        setColspan(component, 2);
    }

    private String label(String name) {
        return words.text("field.measure." + name);
    }

    private void lock(Component field) {
        ((HasValue<?, ?>) field).setReadOnly(true);
        if (field instanceof HasTooltip tip) {
            tip.setTooltipText(words.text("form.locked"));
        }
    }
}
