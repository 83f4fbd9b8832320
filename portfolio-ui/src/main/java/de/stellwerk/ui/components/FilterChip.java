package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import de.stellwerk.ui.Icons;
import java.util.function.Function;

/**
 * A filter behind a button: it says the chosen value and can be cleared at once; the field stands in a popover.
 *
 * @param <V> value of the field
 */
public final class FilterChip<V> extends Div {
    private final String label;
    private final HasValue<?, V> field;
    private final V cleared;
    private final transient Function<V, String> words;
    private final Button open = new Button();
    private final Button clear = new Button(Icons.CLOSE.create());
    private final Popover popover = new Popover();

    /**
     * @param cleared value that does not narrow
     * @param words says a narrowing value
     */
    public <F extends Component & HasValue<?, V>> FilterChip(
            String label, F field, V cleared, Function<V, String> words) {
        this.label = label;
        this.field = field;
        this.cleared = cleared;
        this.words = words;
        addClassName("st-chip");
        open.setIconAfterText(true);
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        clear.setAriaLabel(Words.here().text("filter.clear", label));
        clear.addClickListener(_ -> field.setValue(cleared));
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setModal(false, false);
        popover.setAriaLabel(label);
        popover.add(field);
        field.addValueChangeListener(_ -> update());
        add(open, clear, popover);
        update();
    }

    private void update() {
        boolean set = isSet();
        open.setText(set ? label + ": " + words.apply(field.getValue()) : label);
        open.setIcon(set ? null : Icons.CHEVRON_DOWN.create());
        clear.setVisible(set);
        setClassName("st-chip-set", set);
    }

    /** Whether it narrows. */
    public boolean isSet() {
        return !cleared.equals(field.getValue());
    }

    /** Shows the field in a dialog for the while that the dialog is open. */
    public void lend(HasComponents dialog) {
        dialog.add((Component) field);
    }

    public void takeBack() {
        popover.add((Component) field);
    }
}
