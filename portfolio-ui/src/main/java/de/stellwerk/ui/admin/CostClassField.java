package de.stellwerk.ui.admin;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.programme.CostClass;
import de.stellwerk.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** A cost class: its number, its name and its bounds. */
final class CostClassField extends CustomField<CostClass> {
    private final transient Words words = Words.here();
    private final IntegerField code = new IntegerField(words.text("admin.cost.code"));
    private final TextField name = new TextField(words.text("admin.cost.label"));
    private final TextField min = new TextField(words.text("admin.cost.min"));
    private final TextField max = new TextField(words.text("admin.cost.max"));

    CostClassField() {
        code.addValueChangeListener(_ -> updateValue());
        for (var field : new TextField[] {name, min, max}) {
            field.setManualValidation(true);
            field.addValueChangeListener(_ -> updateValue());
        }
        code.setManualValidation(true);
        name.setMaxLength(300);
        var row = new Div(code, name, min, max);
        row.addClassName("st-cost-class");
        add(row);
    }

    IntegerField code() {
        return code;
    }

    TextField name() {
        return name;
    }

    TextField min() {
        return min;
    }

    TextField max() {
        return max;
    }

    /** Whether something was typed that makes no class yet. */
    boolean unfinished() {
        return begun() && getValue() == null;
    }

    private boolean begun() {
        return !code.isEmpty() || !name.isEmpty() || !min.isEmpty() || !max.isEmpty();
    }

    /** Marks what is missing or no amount. @return whether the row is complete or empty */
    boolean check() {
        boolean begun = begun();
        code.setInvalid(begun && code.isEmpty());
        code.setErrorMessage(words.text("rule.required"));
        name.setInvalid(begun && name.getValue().isBlank());
        name.setErrorMessage(words.text("rule.required"));
        boolean amounts = !begun || amount(min) & amount(max);
        return amounts && !code.isInvalid() && !name.isInvalid();
    }

    private boolean amount(TextField field) {
        boolean good = Amounts.parse(field.getValue(), words.locale()).isPresent();
        field.setInvalid(!good);
        field.setErrorMessage(words.text(field.isEmpty() ? "rule.required" : "admin.cost.unreadable"));
        return good;
    }

    @Override
    protected @Nullable CostClass generateModelValue() {
        var low = Amounts.parse(min.getValue(), words.locale());
        var high = Amounts.parse(max.getValue(), words.locale());
        return code.isEmpty() || name.getValue().isBlank() || low.isEmpty() || high.isEmpty()
                ? null
                : new CostClass(code.getValue(), name.getValue().strip(), low.get(), high.get());
    }

    @Override
    protected void setPresentationValue(@Nullable CostClass value) {
        code.setValue(value == null ? null : value.code());
        name.setValue(value == null ? "" : value.label());
        min.setValue(value == null ? "" : Amounts.format(value.min(), words.locale()));
        max.setValue(value == null ? "" : Amounts.format(value.max(), words.locale()));
    }
}
