package de.stellwerk.api;

import com.vaadin.flow.component.html.Main;
import jakarta.annotation.security.PermitAll;

/** A screen of the administration whose check somebody took away. */
@PermitAll
public class PlantedOpenScreen extends Main {}
