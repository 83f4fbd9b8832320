package de.stellwerk.ui.measure;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import de.stellwerk.schedule.Quota;
import de.stellwerk.ui.Dates;
import de.stellwerk.ui.components.ListField;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** How many were done at the end of a day. */
final class CountField extends CustomField<Quota.Count> {
    private final transient Words words = Words.here();
    private final DatePicker day = Dates.picker(words.text("quota.day"), words.locale());
    private final IntegerField done = new IntegerField(words.text("quota.done"));

    CountField() {
        done.setManualValidation(true);
        day.addValueChangeListener(_ -> updateValue());
        done.addValueChangeListener(_ -> updateValue());
        var row = new Div(day, done);
        row.addClassName("st-count-row");
        add(row);
    }

    /** Marks what is missing, and tells where refusals find the rows. @return whether each row is complete or empty */
    static boolean check(ListField<Quota.Count, CountField> list, Refusals refusals) {
        boolean complete = true;
        int sent = 0;
        for (var row : list.editors()) {
            complete &= row.check();
            if (row.getValue() != null) {
                var field = "quota.counts[" + sent++ + "].";
                refusals.field(field + "day", row.day).field(field + "done", row.done);
            }
        }
        return complete;
    }

    private boolean check() {
        boolean unreadableDay = day.isInvalid() && day.isEmpty();
        boolean begun = unreadableDay || !day.isEmpty() || !done.isEmpty();
        day.setErrorMessage(words.text(unreadableDay ? "date.wrong" : "rule.required"));
        day.setInvalid(begun && day.isEmpty());
        done.setErrorMessage(words.text("quota.number"));
        done.setInvalid(begun && done.isEmpty());
        return !day.isInvalid() && !done.isInvalid();
    }

    @Override
    protected Quota.@Nullable Count generateModelValue() {
        return day.isEmpty() || done.isEmpty() ? null : new Quota.Count(day.getValue(), done.getValue());
    }

    @Override
    protected void setPresentationValue(Quota.@Nullable Count value) {
        day.setValue(value == null ? null : value.day());
        done.setValue(value == null ? null : value.done());
    }
}
