package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.combobox.ComboBox;
import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.ui.components.ImpreciseDateField;
import de.stellwerk.ui.components.Words;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A milestone that is expected on another date. */
final class MilestoneChangeDialog extends ChangeDialog {
    private final ComboBox<Milestone> milestone = new ComboBox<>(words.text("journal.kind.milestone"));
    private final ImpreciseDateField forecast = new ImpreciseDateField(words.text("scenario.forecast"));

    MilestoneChangeDialog(ScenarioEditor editor) {
        super(Words.here().text("scenario.add.milestone"), editor);
        var planned = editor.comparison().planned().input();
        Map<MeasureId, String> codes =
                planned.measures().stream().collect(Collectors.toMap(Measure::id, Measure::code));
        milestone.setItems(
                planned.milestones().stream().filter(m -> !m.reached()).toList());
        milestone.setItemLabelGenerator(m -> codes.get(m.measure()) + " " + m.code() + " " + m.description());
        milestone.setId("change-milestone");
        forecast.setId("change-forecast");
        refusals.field("forecast", forecast);
        milestone.addValueChangeListener(e ->
                forecast.setValue(e.getValue() == null ? null : e.getValue().expected()));
        forecast.addValueChangeListener(_ -> preview());
        form.add(milestone, forecast);
        form.setColspan(milestone, 2);
    }

    @Override
    protected Optional<UnaryOperator<PlanInput>> wish() {
        var chosen = milestone.getValue();
        var date = forecast.getValue();
        if (chosen == null || !forecast.check() || date == null) {
            return Optional.empty();
        }
        var moved = chosen.toBuilder().forecast(date).build();
        return Optional.of(plan -> plan.with(plan.milestones().stream()
                .map(m -> m.id().equals(moved.id()) ? moved : m)
                .toList()));
    }
}
