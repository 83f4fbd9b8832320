package de.stellwerk.ui.components;

import com.vaadin.flow.component.UI;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.TrafficLight;
import org.jspecify.annotations.Nullable;

/** A light that somebody reported, in the language of the page. */
public class ReportedLight extends TrafficLight {
    /** @param light {@code null}: nothing released */
    public ReportedLight(@Nullable Light light, Size size) {
        super(light, Kind.REPORTED, size, UI.getCurrent().getLocale());
    }
}
