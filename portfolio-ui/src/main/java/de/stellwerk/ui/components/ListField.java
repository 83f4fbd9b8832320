package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.ui.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** A list of values, one editor a row; rows can be added and removed. Rows without a value are left out of the list. */
public class ListField<T, F extends Component & HasValue<?, T>> extends CustomField<List<T>> {
    private final Supplier<F> editor;
    private final List<F> editors = new ArrayList<>();
    private final Div rows = new Div();
    private final Button add;

    /** @param name what one row is called, for the labels of the buttons, e.g. Beteiligte */
    public ListField(String label, String name, Supplier<F> editor) {
        super(List.of());
        this.editor = editor;
        setLabel(label);
        addClassName("st-list-field");
        rows.addClassName("st-list-rows");
        add = new Button(Words.here().text("list.add", name), _ -> addRow().focusFirst());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(rows, add);
    }

    /** The editors of the rows in their order, those without a value too. */
    public List<F> editors() {
        return List.copyOf(editors);
    }

    private Row addRow() {
        F field = editor.get();
        editors.add(field);
        var row = new Row(field);
        rows.add(row);
        field.addValueChangeListener(_ -> updateValue());
        return row;
    }

    private void remove(Row row) {
        editors.remove(row.field);
        rows.remove(row);
        updateValue();
    }

    @Override
    protected List<T> generateModelValue() {
        return editors.stream().map(HasValue::getValue).filter(Objects::nonNull).toList();
    }

    @Override
    protected void setPresentationValue(List<T> values) {
        editors.clear();
        rows.removeAll();
        for (T value : values) {
            addRow().field.setValue(value);
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        add.setVisible(!readOnly);
        rows.getChildren().forEach(row -> ((Row) row).setReadOnly(readOnly));
    }

    private final class Row extends Div {
        private final transient F field;
        private final Button remove = new Button(Icons.CLOSE.create());

        Row(F field) {
            this.field = field;
            addClassName("st-list-row");
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(Words.here().text("list.remove", getLabel()));
            remove.addClickListener(_ -> ListField.this.remove(this));
            add(field, remove);
        }

        void setReadOnly(boolean readOnly) {
            field.setReadOnly(readOnly);
            remove.setVisible(!readOnly);
        }

        void focusFirst() {
            field.getElement().callJsFunction("focus");
        }
    }
}
