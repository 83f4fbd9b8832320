package de.stellwerk.ui.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.ui.components.Words;
import java.util.Collection;
import java.util.function.Consumer;

/** How many measures are selected, and what can be changed for all of them. */
final class SelectionBar extends Div {
    private final transient Words words = Words.here();
    private final Span count = new Span();
    private final Div actions = new Div();

    /** @param kinds that the caller may change at all */
    SelectionBar(Collection<BulkForm.Kind> kinds, Consumer<BulkForm.Kind> change, Runnable clear) {
        addClassNames("st-selection-bar", "st-no-print");
        count.getElement().setAttribute("role", "status");
        count.addClassName("st-strong");
        actions.addClassName("st-selection-actions");
        for (BulkForm.Kind kind : kinds) {
            var button = new Button(words.text("bulk.action." + kind), _ -> change.accept(kind));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            actions.add(button);
        }
        var none = new Button(words.text("bulk.clear"), _ -> clear.run());
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        actions.add(none);
        add(count, actions);
        show(0, 0);
    }

    /** @param all how many the list holds */
    void show(int selected, int all) {
        count.setText(selected == 0 ? "" : words.text("bulk.selected", selected, all));
        actions.setVisible(selected > 0);
    }
}
