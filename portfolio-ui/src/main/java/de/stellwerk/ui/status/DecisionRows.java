package de.stellwerk.ui.status;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.ui.components.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Row 5: decisions that the core team is asked for, each with its date, in the writer's order. */
final class DecisionRows extends Div {
    static final String COPY = "decision:";

    private final transient Form form;

    DecisionRows(Form form) {
        this.form = form;
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
                typed -> change(index, d -> new NeededDecision(d.key(), typed, d.due(), d.closed())));
        Form.copyAs(text, COPY + decision.key());
        text.setMinRows(1);
        var due = due(index, decision);
        text.setReadOnly(decision.closed());
        due.setReadOnly(decision.closed());
        var close = Form.linkButton(
                getTranslation(decision.closed() ? "report.reopen" : "report.close"),
                () -> store(changed(index, d -> new NeededDecision(d.key(), d.text(), d.due(), !d.closed()))));
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
        return row;
    }

    private DatePicker due(int index, NeededDecision decision) {
        var due = form.field("decisions." + index + ".due", Dates.picker(getLocale()));
        due.setAriaLabel(getTranslation("report.decision.due", index + 1));
        due.setValue(decision.due());
        due.addValueChangeListener(
                e -> change(index, d -> new NeededDecision(d.key(), d.text(), e.getValue(), d.closed())));
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
