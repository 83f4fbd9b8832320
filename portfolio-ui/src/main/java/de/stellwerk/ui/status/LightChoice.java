package de.stellwerk.ui.status;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import de.stellwerk.shared.Light;

/** Grün, Gelb, Rot as segments with shape and word; arrow keys move between them. */
public final class LightChoice extends RadioButtonGroup<Light> {
    /** @param name what the light is about, for screen readers */
    public LightChoice(String name) {
        addClassName("st-segments");
        setAriaLabel(name);
        setItems(Light.values());
        setRenderer(new ComponentRenderer<>(light -> Show.light(light)));
    }
}
