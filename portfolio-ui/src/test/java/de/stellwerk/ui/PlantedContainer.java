package de.stellwerk.ui;

import org.eclipse.jetty.server.Server;

/** A violation for {@code ModuleWallsFallTest}: a screen talks to the servlet container. */
class PlantedContainer {
    Server server;
}
