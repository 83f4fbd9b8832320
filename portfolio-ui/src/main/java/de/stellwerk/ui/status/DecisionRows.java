package de.stellwerk.ui.status;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.status.Hold;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.ui.components.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Row 5: decisions that the core team is asked for, each with its date, in the writer's order. */
final class DecisionRows extends Div {
    static final String COPY = "decision:";

    private final transient Form form;
    private final transient List<Milestone> milestones;

    /** @param milestones those of the measure that are not reached and so can wait for a decision */
    DecisionRows(Form form, List<Milestone> milestones) {
        this.form = form;
        this.milestones = milestones;
        addClassName("st-rows");
        draw();
    }

    void addRow(String text) {
        var decisions = new ArrayList<>(decisions());
        decisions.add(new NeededDecision(UUID.randomUUID(), text, null, false));
        store(decisions);
        form.focus("decisions." + (decisions.size() - 1) + ".text");
    }

    private List<NeededDecision> decisions() {
        return form.draft().typed().decisions();
    }

    private void store(List<NeededDecision> decisions) {
        form.change(Part.DECISIONS, b -> b.decisions(decisions));
        draw();
    }

    private void draw() {
        removeAll();
        form.forget("decisions");
        if (decisions().isEmpty()) {
            var none = new Span(getTranslation("report.decisions.none"));
            none.addClassName("st-hint");
            add(none);
        }
        for (int i = 0; i < decisions().size(); i++) {
            add(row(i, decisions().get(i)));
        }
    }

    private Div row(int index, NeededDecision decision) {
        var text = form.area(
                "decisions." + index + ".text",
                getTranslation("report.decision", index + 1),
                decision.text(),
                typed -> change(index, d -> d.withText(typed)));
        Form.copyAs(text, COPY + decision.key());
        text.setMinRows(1);
        var due = due(index, decision);
        text.setReadOnly(decision.closed());
        due.setReadOnly(decision.closed());
        var close = Form.linkButton(
                getTranslation(decision.closed() ? "report.reopen" : "report.close"),
                () -> store(changed(index, d -> d.withClosed(!d.closed()))));
        close.setAriaLabel(
                getTranslation(decision.closed() ? "report.decision.reopen" : "report.decision.close", index + 1));
        var row = new Div(text, due, close);
        if (index > 0) {
            row.add(IconButtons.up(getTranslation("report.decision.up", index + 1), () -> moveUp(index)));
        }
        row.add(IconButtons.delete(getTranslation("report.decision.remove", index + 1), () -> remove(index)));
        row.addClassNames("st-row", "st-row-decision");
        if (decision.closed()) {
            row.addClassName("st-row-closed");
            row.addComponentAtIndex(2, new Tag(getTranslation("report.closed"), Tag.Kind.NEUTRAL));
        }
        var block = new Div(row, holds(index, decision));
        block.addClassName("st-row-block");
        return block;
    }

    /** What waits for the decision; one that is not in the plan any more can still be seen. */
    private Div holds(int index, NeededDecision decision) {
        var choice = form.field("decisions." + index + ".holds", new Select<Optional<Hold>>());
        choice.setItems(choices(decision));
        choice.setItemLabelGenerator(this::name);
        choice.setValue(Optional.ofNullable(decision.holds()));
        choice.setReadOnly(decision.closed());
        choice.setAriaLabel(getTranslation("report.decision.holds", index + 1));
        choice.addValueChangeListener(
                e -> change(index, d -> d.withHolds(e.getValue().orElse(null))));
        var label = new Span(getTranslation("report.holds"));
        label.getElement().setAttribute("aria-hidden", "true");
        label.addClassName("st-hint");
        var line = new Div(label, choice);
        line.addClassName("st-row-holds");
        return line;
    }

    private List<Optional<Hold>> choices(NeededDecision decision) {
        return Stream.of(
                        Stream.of(Optional.<Hold>empty(), Optional.of(Hold.MEASURE)),
                        milestones.stream().map(m -> Optional.of(new Hold(m.code()))),
                        Stream.of(Optional.ofNullable(decision.holds())))
                .flatMap(choices -> choices)
                .distinct()
                .toList();
    }

    private String name(Optional<Hold> holds) {
        if (holds.isEmpty()) {
            return getTranslation("report.holds.nothing");
        }
        String code = holds.get().milestone();
        return code == null
                ? getTranslation("report.holds.measure")
                : milestones.stream()
                        .filter(m -> m.code().equals(code))
                        .map(m -> m.code() + ": " + m.description())
                        .findFirst()
                        .orElse(code);
    }

    private DatePicker due(int index, NeededDecision decision) {
        var due = form.field("decisions." + index + ".due", Dates.picker(getLocale()));
        due.setAriaLabel(getTranslation("report.decision.due", index + 1));
        due.setValue(decision.due());
        due.addValueChangeListener(e -> change(index, d -> d.withDue(e.getValue())));
        return due;
    }

    private void change(int index, UnaryOperator<NeededDecision> change) {
        form.change(Part.DECISIONS, b -> b.decisions(changed(index, change)));
    }

    private List<NeededDecision> changed(int index, UnaryOperator<NeededDecision> change) {
        var decisions = new ArrayList<>(decisions());
        decisions.set(index, change.apply(decisions.get(index)));
        return decisions;
    }

    private void moveUp(int index) {
        var decisions = new ArrayList<>(decisions());
        decisions.add(index - 1, decisions.remove(index));
        store(decisions);
    }

    private void remove(int index) {
        var decisions = new ArrayList<>(decisions());
        decisions.remove(index);
        store(decisions);
    }
}
