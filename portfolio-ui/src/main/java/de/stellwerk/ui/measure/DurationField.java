package de.stellwerk.ui.measure;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.measure.Duration;
import de.stellwerk.ui.components.Texts;
import de.stellwerk.ui.components.Words;

/** Expected months from and to, whether it goes on, and what the months cover. */
final class DurationField extends CustomField<Duration> {
    private final IntegerField min = new IntegerField(Words.here().text("field.duration.min"));
    private final IntegerField max = new IntegerField(Words.here().text("field.duration.max"));
    private final Checkbox ongoing = new Checkbox(Words.here().text("field.duration.ongoing"));
    private final TextField note = new TextField(Words.here().text("field.duration.note"));

    DurationField(String label) {
        super(Duration.UNKNOWN);
        setLabel(label);
        addClassName("st-duration");
        min.addValueChangeListener(_ -> updateValue());
        max.addValueChangeListener(_ -> updateValue());
        ongoing.addValueChangeListener(_ -> updateValue());
        note.addValueChangeListener(_ -> updateValue());
        add(min, max, ongoing, note);
    }

    @Override
    protected Duration generateModelValue() {
        return new Duration(min.getValue(), max.getValue(), ongoing.getValue(), Texts.orNull(note.getValue()));
    }

    @Override
    protected void setPresentationValue(Duration duration) {
        min.setValue(duration.minMonths());
        max.setValue(duration.maxMonths());
        ongoing.setValue(duration.ongoing());
        note.setValue(Texts.orEmpty(duration.note()));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        min.setReadOnly(readOnly);
        max.setReadOnly(readOnly);
        ongoing.setReadOnly(readOnly);
        note.setReadOnly(readOnly);
    }
}
