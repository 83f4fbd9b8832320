package de.stellwerk.ui.status;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Buttons that show an icon only and say what they do to those who do not see it. */
public final class IconButtons {
    private IconButtons() {}

    public static Button delete(String name, Runnable action) {
        return button(VaadinIcon.TRASH, name, action);
    }

    public static Button up(String name, Runnable action) {
        return button(VaadinIcon.ARROW_UP, name, action);
    }

    public static Button down(String name, Runnable action) {
        return button(VaadinIcon.ARROW_DOWN, name, action);
    }

    private static Button button(VaadinIcon icon, String name, Runnable action) {
        var button = new Button(icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }
}
