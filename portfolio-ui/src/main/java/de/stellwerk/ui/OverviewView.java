package de.stellwerk.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;

/** Front page. */
@Prototype
@PermitAll
@Route(value = "", layout = MainLayout.class)
public class OverviewView extends Main {
    public OverviewView() {
        add(new H1("Lagebild"));
    }
}
