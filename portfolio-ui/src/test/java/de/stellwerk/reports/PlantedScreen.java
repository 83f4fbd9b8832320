package de.stellwerk.reports;

import com.vaadin.flow.component.html.Div;

/** A violation for {@code ModuleWallsFallTest}: a document draws on the screen. */
class PlantedScreen {
    Div div;
}
