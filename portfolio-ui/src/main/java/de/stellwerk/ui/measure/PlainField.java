package de.stellwerk.ui.measure;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.ui.components.Texts;

/** A text whose emptiness is no value. */
final class PlainField extends CustomField<String> {
    private final TextField text;

    PlainField(TextField text) {
        this.text = text;
        text.setWidthFull();
        text.addValueChangeListener(_ -> updateValue());
        add(text);
    }

    @Override
    protected String generateModelValue() {
        return Texts.orNull(text.getValue());
    }

    @Override
    protected void setPresentationValue(String value) {
        text.setValue(Texts.orEmpty(value));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        text.setReadOnly(readOnly);
    }
}
