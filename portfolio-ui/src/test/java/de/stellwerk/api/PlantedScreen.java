package de.stellwerk.api;

import com.vaadin.flow.component.html.Div;

/** A violation for {@code ModuleWallsFallTest}: the API draws on the screen. */
class PlantedScreen {
    Div div;
}
