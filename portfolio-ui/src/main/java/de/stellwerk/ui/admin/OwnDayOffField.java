package de.stellwerk.ui.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.calendar.OwnDayOff;
import de.stellwerk.ui.Dates;
import de.stellwerk.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** A day off of the municipality's own: the day, its name and whether it comes every year. */
final class OwnDayOffField extends CustomField<OwnDayOff> {
    private final DatePicker day = Dates.picker("", Words.here().locale());
    private final TextField name = new TextField();
    private final Checkbox yearly = new Checkbox(Words.here().text("admin.dayOff.yearly"));

    OwnDayOffField() {
        var words = Words.here();
        day.setAriaLabel(words.text("admin.due.day"));
        name.setAriaLabel(words.text("admin.name"));
        name.setPlaceholder(words.text("admin.name"));
        name.setMaxLength(100);
        day.addValueChangeListener(_ -> updateValue());
        name.addValueChangeListener(_ -> updateValue());
        yearly.addValueChangeListener(_ -> updateValue());
        var row = new Div(day, name, yearly);
        row.addClassNames("st-grant", "st-day-off");
        add(row);
    }

    DatePicker day() {
        return day;
    }

    TextField name() {
        return name;
    }

    /** Marks what is missing of a row that was begun. @return whether the row is complete or empty */
    boolean check() {
        boolean begun = !day.isEmpty() || day.isInvalid() || !name.getValue().isBlank() || yearly.getValue();
        boolean unreadable = day.isInvalid() && day.isEmpty();
        boolean noDay = begun && day.isEmpty();
        boolean noName = begun && name.getValue().isBlank();
        day.setErrorMessage(Words.here().text(unreadable ? "date.wrong" : "rule.required"));
        day.setInvalid(noDay);
        name.setErrorMessage(Words.here().text("rule.required"));
        name.setInvalid(noName);
        return !noDay && !noName;
    }

    @Override
    protected @Nullable OwnDayOff generateModelValue() {
        return day.isEmpty() || name.getValue().isBlank()
                ? null
                : new OwnDayOff(
                        day.getValue(), yearly.getValue(), name.getValue().strip());
    }

    @Override
    protected void setPresentationValue(@Nullable OwnDayOff value) {
        day.setValue(value == null ? null : value.day());
        name.setValue(value == null ? "" : value.name());
        yearly.setValue(value != null && value.yearly());
    }
}
