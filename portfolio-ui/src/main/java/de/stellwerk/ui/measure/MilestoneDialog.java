package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.MilestoneBuilder;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.EditDialog;
import de.stellwerk.ui.components.Fields;
import de.stellwerk.ui.components.ImpreciseDateField;
import de.stellwerk.ui.components.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Creates or edits a milestone. */
final class MilestoneDialog extends EditDialog<Milestone, MilestoneBuilder> {
    private final FormLayout form = new FormLayout();

    /** @param baseline whether the agreed date may be changed */
    MilestoneDialog(
            String title,
            Milestone base,
            boolean baseline,
            BiFunction<Milestone, String, Milestone> store,
            Consumer<Milestone> stored,
            Function<StaleVersion, String> author) {
        super(title, base, new Fields<>(), store, stored, author);
        text("code", Milestone::code, (b, v) -> b.code(Texts.orEmpty(v)));
        text("phase", Milestone::phase, MilestoneBuilder::phase);
        form.setColspan(text("description", Milestone::description, (b, v) -> b.description(Texts.orEmpty(v))), 2);
        var agreed = date("baseline", Milestone::baseline, MilestoneBuilder::baseline);
        date("planned", Milestone::planned, MilestoneBuilder::planned);
        date("forecast", Milestone::forecast, MilestoneBuilder::forecast);
        date("actual", Milestone::actual, MilestoneBuilder::actual);
        if (!baseline) {
            agreed.setReadOnly(true);
            agreed.setTooltipText(words.text("form.locked"));
        }
        setWidth("min(640px, 96vw)");
        content(form);
    }

    private TextField text(String name, Function<Milestone, String> get, BiConsumer<MilestoneBuilder, String> set) {
        var field = new TextField(label(name));
        fields.add(name, field, m -> Texts.orEmpty(get.apply(m)), (b, v) -> set.accept(b, Texts.orNull(v)));
        form.add(field);
        return field;
    }

    private ImpreciseDateField date(
            String name, Function<Milestone, ImpreciseDate> get, BiConsumer<MilestoneBuilder, ImpreciseDate> set) {
        var field = fields.add(name, new ImpreciseDateField(label(name)), get, set);
        form.add(field);
        return field;
    }

    @Override
    protected MilestoneBuilder draft(Milestone from) {
        return from.toBuilder();
    }

    @Override
    protected Milestone result(MilestoneBuilder draft) {
        return draft.build();
    }

    @Override
    protected Component differences(Milestone theirs, Milestone mine, List<String> changedFields) {
        var stored = Json.tree(Json.write(theirs));
        var said = new Said(words);
        return new Span(changedFields.stream()
                .map(field -> label(field) + ": " + said.of(field, stored.get(field)))
                .collect(Collectors.joining("; ")));
    }

    @Override
    protected String label(String field) {
        return words.text("field.milestone." + field);
    }
}
