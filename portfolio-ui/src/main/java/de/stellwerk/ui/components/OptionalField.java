package de.stellwerk.ui.components;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.Optional;

/** A combo box whose emptiness is a value. */
public final class OptionalField<T> extends CustomField<Optional<T>> {
    private final ComboBox<T> box;

    public OptionalField(ComboBox<T> box) {
        super(Optional.empty());
        this.box = box;
        add(box);
        box.addValueChangeListener((AbstractField.ComponentValueChangeEvent<ComboBox<T>, T> _) -> updateValue());
    }

    @Override
    protected Optional<T> generateModelValue() {
        return Optional.ofNullable(box.getValue());
    }

    @Override
    protected void setPresentationValue(Optional<T> value) {
        box.setValue(value.orElse(null));
    }
}
