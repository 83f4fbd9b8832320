package de.stellwerk.ui.admin;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.ui.Dates;
import de.stellwerk.ui.components.ListField;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** Some days in a row: the first, the last and what they are called. */
final class ClosedPeriodField extends CustomField<ClosedPeriod> {
    private final transient Words words = Words.here();
    private final DatePicker first = Dates.picker(words.text("period.first"), words.locale());
    private final DatePicker last = Dates.picker(words.text("period.last"), words.locale());
    private final TextField name = new TextField(words.text("period.name"));

    ClosedPeriodField() {
        name.setMaxLength(ClosedPeriod.LONGEST_NAME);
        name.setManualValidation(true);
        first.addValueChangeListener(_ -> updateValue());
        last.addValueChangeListener(_ -> updateValue());
        name.addValueChangeListener(_ -> updateValue());
        var row = new Div(first, last, name);
        row.addClassName("st-period");
        add(row);
    }

    /** A list of such rows. @param one what a row is called on the button that adds one */
    static ListField<ClosedPeriod, ClosedPeriodField> list(String label, String one) {
        return new ListField<>(label, one, ClosedPeriodField::new);
    }

    /** Marks what is missing, and tells where refusals find the rows. @return whether each row is complete or empty */
    static boolean check(ListField<ClosedPeriod, ClosedPeriodField> list, String path, Refusals refusals) {
        boolean complete = true;
        int sent = 0;
        for (var row : list.editors()) {
            complete &= row.check();
            if (row.getValue() != null) {
                var field = path + "[" + sent++ + "].";
                refusals.field(field + "first", row.first)
                        .field(field + "last", row.last)
                        .field(field + "name", row.name);
            }
        }
        return complete;
    }

    /** Whether something was typed that makes no period yet. */
    boolean unfinished() {
        return begun() && getValue() == null;
    }

    private boolean begun() {
        return unreadable(first)
                || unreadable(last)
                || !first.isEmpty()
                || !last.isEmpty()
                || !name.getValue().isBlank();
    }

    private static boolean unreadable(DatePicker day) {
        return day.isInvalid() && day.isEmpty();
    }

    private boolean check() {
        boolean begun = begun();
        mark(first, begun);
        mark(last, begun);
        name.setErrorMessage(words.text("rule.required"));
        name.setInvalid(begun && name.getValue().isBlank());
        return !begun || !first.isEmpty() && !last.isEmpty() && !name.isInvalid();
    }

    private void mark(DatePicker day, boolean begun) {
        day.setErrorMessage(words.text(unreadable(day) ? "date.wrong" : "rule.required"));
        day.setInvalid(begun && day.isEmpty());
    }

    @Override
    protected @Nullable ClosedPeriod generateModelValue() {
        return first.isEmpty() || last.isEmpty() || name.getValue().isBlank()
                ? null
                : new ClosedPeriod(
                        first.getValue(), last.getValue(), name.getValue().strip());
    }

    @Override
    protected void setPresentationValue(@Nullable ClosedPeriod value) {
        first.setValue(value == null ? null : value.first());
        last.setValue(value == null ? null : value.last());
        name.setValue(value == null ? "" : value.name());
    }
}
