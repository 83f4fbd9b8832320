package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.scenario.MeasurePlan;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.ui.components.ImpreciseDateField;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A measure with other dates, another duration or another state. A shift by months fills in the dates. */
final class MeasureChangeDialog extends ChangeDialog {
    private final ComboBox<Measure> measure = new ComboBox<>(words.text("journal.kind.measure"));
    private final IntegerField shift = new IntegerField(words.text("scenario.shift"));
    private final ImpreciseDateField start = new ImpreciseDateField(words.text("scenario.start"));
    private final ImpreciseDateField end = new ImpreciseDateField(words.text("scenario.end"));
    private final IntegerField min = new IntegerField(words.text("scenario.minMonths"));
    private final IntegerField max = new IntegerField(words.text("scenario.maxMonths"));
    private final Select<MeasureState> state = new Select<>();
    private final Checkbox milestones = new Checkbox(words.text("scenario.milestones"), true);
    private final transient PlanInput planned;
    private boolean filling;

    /** @param id of the measure that is changed, {@code null}: is chosen here */
    MeasureChangeDialog(ScenarioEditor editor, @Nullable MeasureId id) {
        super(Words.here().text("scenario.add.measure"), editor);
        planned = editor.comparison().planned().input();
        fields();
        listen();
        form.add(measure, shift, start, end, min, max, state, milestones);
        form.setColspan(measure, 2);
        if (id != null) {
            planned.measures().stream()
                    .filter(m -> m.id().equals(id))
                    .findFirst()
                    .ifPresent(measure::setValue);
            measure.setReadOnly(true);
        }
    }

    private void fields() {
        measure.setItems(planned.measures());
        measure.setItemLabelGenerator(m -> m.code() + " " + m.displayTitle());
        measure.setId("change-measure");
        shift.setHelperText(words.text("scenario.shift.help"));
        shift.setId("change-shift");
        shift.setStepButtonsVisible(true);
        start.setId("change-start");
        end.setId("change-end");
        state.setLabel(words.text("scenario.state"));
        state.setItems(MeasureState.values());
        state.setItemLabelGenerator(words::of);
        state.setHelperText(words.text("scenario.state.help"));
        state.setId("change-state");
        refusals.field("start", start)
                .field("end", end)
                .field("minMonths", min)
                .field("maxMonths", max)
                .field("state", state);
    }

    private void listen() {
        measure.addValueChangeListener(_ -> chosen());
        shift.addValueChangeListener(_ -> shifted());
        start.addValueChangeListener(_ -> typed());
        end.addValueChangeListener(_ -> typed());
        min.addValueChangeListener(_ -> typed());
        max.addValueChangeListener(_ -> typed());
        state.addValueChangeListener(_ -> typed());
        milestones.addValueChangeListener(_ -> typed());
    }

    private void chosen() {
        filling = true;
        var m = measure.getValue();
        shift.clear();
        start.setValue(m == null ? null : m.start());
        end.setValue(m == null ? null : m.end());
        min.setValue(m == null ? null : m.duration().minMonths());
        max.setValue(m == null ? null : m.duration().maxMonths());
        state.setValue(m == null ? null : m.state());
        milestones.setVisible(m != null && open(m));
        filling = false;
        typed();
    }

    private boolean open(Measure m) {
        return planned.milestones().stream().anyMatch(o -> o.measure().equals(m.id()) && !o.reached());
    }

    /** One that waits begins and ends later, one that has begun ends later. */
    private void shifted() {
        var m = measure.getValue();
        var months = shift.getValue();
        if (filling || m == null || months == null) {
            return;
        }
        filling = true;
        if (ScenarioWords.waits(m.state()) && m.start() != null) {
            start.setValue(ImpreciseDate.day(m.start().firstDay().plusMonths(months)));
        }
        var ends = editor.comparison().planned().of(m.id());
        var last = m.end() != null ? m.end().date() : ends.map(d -> d.finish()).orElse(null);
        if (last != null) {
            end.setValue(ImpreciseDate.day(PlanInput.later(last, months)));
        }
        filling = false;
        typed();
    }

    private void typed() {
        if (!filling) {
            preview();
        }
    }

    @Override
    protected Optional<UnaryOperator<PlanInput>> wish() {
        var m = measure.getValue();
        if (m == null || state.getValue() == null || !start.check() || !end.check()) {
            return Optional.empty();
        }
        var wanted =
                new MeasurePlan(start.getValue(), end.getValue(), min.getValue(), max.getValue(), state.getValue());
        return Optional.of(plan -> {
            var changed = plan.with(m.id(), wanted::in);
            return movesMilestones(m, wanted) ? along(changed, m, wanted) : changed;
        });
    }

    private boolean movesMilestones(Measure m, MeasurePlan wanted) {
        return milestones.getValue()
                && m.start() != null
                && wanted.start() != null
                && !m.start().firstDay().equals(wanted.start().firstDay());
    }

    private static PlanInput along(PlanInput plan, Measure m, MeasurePlan wanted) {
        return plan.with(plan.milestones().stream()
                .map(o -> o.measure().equals(m.id())
                        ? along(o, m.start().firstDay(), wanted.start().firstDay())
                        : o)
                .toList());
    }

    private static Milestone along(Milestone milestone, LocalDate from, LocalDate to) {
        var expected = milestone.expected();
        return milestone.reached() || expected == null
                ? milestone
                : milestone.toBuilder()
                        .forecast(ImpreciseDate.day(PlanInput.moved(expected.date(), from, to)))
                        .build();
    }
}
