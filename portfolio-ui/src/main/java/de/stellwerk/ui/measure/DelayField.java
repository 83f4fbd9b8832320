package de.stellwerk.ui.measure;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.measure.Delay;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.ui.components.Texts;
import de.stellwerk.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** Why a measure is later than agreed: a category, and one's own words. */
final class DelayField extends CustomField<Delay> {
    private final Select<DelayCategory> category = new Select<>();
    private final TextField text = new TextField(Words.here().text("field.delay.text"));

    DelayField(String label) {
        setLabel(label);
        setHelperText(Words.here().text("field.delay.help"));
        addClassName("st-delay");
        category.setLabel(Words.here().text("field.delay.category"));
        category.setItems(DelayCategory.values());
        category.setItemLabelGenerator(Words.here()::of);
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(Words.NONE);
        category.addValueChangeListener(_ -> updateValue());
        text.addValueChangeListener(_ -> updateValue());
        add(category, text);
    }

    /** Words without a category are kept: the rule then asks for it. */
    @Override
    protected @Nullable Delay generateModelValue() {
        return category.isEmpty() && text.getValue().isBlank()
                ? null
                : new Delay(category.getValue(), Texts.orNull(text.getValue()));
    }

    @Override
    protected void setPresentationValue(@Nullable Delay delay) {
        category.setValue(delay == null ? null : delay.category());
        text.setValue(delay == null ? "" : Texts.orEmpty(delay.text()));
    }
}
