package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.access.Rights;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Plan und Beziehungen: milestones against the agreed plan, what the measure hangs on, legal deadlines. */
final class PlanTab extends Div {
    private final transient Words words = Words.here();
    private final transient Shown shown;
    private final transient PlanDialogs dialogs;
    private final transient Runnable refresh;

    PlanTab(Shown shown, MeasureServices services, PlanDialogs dialogs, PlanChoices choices, Runnable refresh) {
        this.shown = shown;
        this.dialogs = dialogs;
        this.refresh = refresh;
        addClassName("st-columns");
        var milestones =
                services.plan().milestones(shown.caller(), shown.measure().id(), shown.asOf());
        var plan = new Div(milestones(milestones));
        shown.dates()
                .ifPresentOrElse(dates -> plan.add(new WhyCard(shown, dates)), () -> noDate().ifPresent(plan::add));
        plan.add(new DeadlinesCard(shown, dialogs, refresh), new DateMovesCard(shown, services));
        plan.addClassName("st-stack");
        var side = new Aside(new RelationsCard(shown, services, dialogs, refresh));
        if (canBeLate() && Rights.seesWholeProgramme(shown.caller())) {
            side.add(new DelayCard(shown, services, choices));
        }
        side.addClassName("st-side");
        side.getElement().setAttribute("aria-label", words.text("plan.side"));
        add(plan, side);
    }

    private boolean canBeLate() {
        return shown.dates().isPresent() && shown.measure().state() != MeasureState.DONE;
    }

    /** Why there is no computed date. */
    private Optional<Component> noDate() {
        var forecast = shown.forecast();
        if (!forecast.computed() && forecast.cycle().isEmpty()) {
            return Optional.of(new EmptyState(words.text("why.tooLong")));
        }
        if (!forecast.cycle().isEmpty()) {
            return Optional.of(new EmptyState(words.text("why.cycle", String.join(" → ", forecast.cycle()))));
        }
        return forecast.unplaced().contains(shown.measure())
                ? Optional.of(new EmptyState(words.text("why.noStart")))
                : Optional.empty();
    }

    private Card milestones(List<Milestone> milestones) {
        var card = new Card(words.text("milestones.title"));
        long reached = milestones.stream().filter(Milestone::reached).count();
        card.subtitle(words.text("milestones.summary", reached, milestones.size()));
        if (shown.editable()) {
            card.actions(create(milestones));
        }
        card.add(milestones.isEmpty() ? new EmptyState(words.text("milestones.none")) : table(milestones));
        return card;
    }

    private Button create(List<Milestone> milestones) {
        var create =
                new Button(words.text("milestones.create"), _ -> dialogs.createMilestone(shown, milestones, refresh));
        create.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return create;
    }

    private MilestoneTable table(List<Milestone> milestones) {
        Optional<Milestone> next = milestones.stream()
                .filter(milestone -> !milestone.reached() && milestone.expected() != null)
                .min(Comparator.comparing(Milestone::expected));
        var last = shown.editable() ? List.of(words.text("action.column")) : List.<String>of();
        var table = new MilestoneTable(words, shown.day(), List.of(), last);
        milestones.forEach(milestone -> table.milestone(
                List.of(), milestone, next.filter(milestone::equals).isPresent(), actions(milestone)));
        return table;
    }

    private List<Component> actions(Milestone milestone) {
        if (!shown.editable()) {
            return List.of();
        }
        var edit = icon(Icons.EDIT, words.text("milestones.edit", milestone.code()));
        edit.addClickListener(_ -> dialogs.editMilestone(shown, milestone, refresh));
        var delete = icon(Icons.CLOSE, words.text("milestones.delete", milestone.code()));
        delete.addClickListener(_ -> dialogs.deleteMilestone(shown, milestone, refresh));
        var actions = new Div(edit, delete);
        actions.addClassNames("st-row-actions", "st-no-print");
        return List.of(actions);
    }

    static Button icon(Icons icon, String label) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
