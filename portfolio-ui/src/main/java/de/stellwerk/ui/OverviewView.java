package de.stellwerk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.shared.Light;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;

/** Front page. */
@Prototype
@PermitAll
@Route(value = "", layout = MainLayout.class)
@Menu(title = "nav.overview", icon = "MAP", order = 101)
public class OverviewView extends Page {
    public OverviewView() {
        super("Lagebild");
        var lights = new Div();
        lights.addClassName("st-card");
        for (TrafficLight.Kind kind : TrafficLight.Kind.values()) {
            for (Light light : Light.values()) {
                lights.add(new TrafficLight(light, kind, getLocale()));
            }
        }
        lights.add(new TrafficLight(null, TrafficLight.Kind.REPORTED, getLocale()));
        lights.add(new TrafficLight(Light.YELLOW, TrafficLight.Kind.REPORTED, TrafficLight.Size.LARGE, getLocale()));
        add(lights);
    }
}
