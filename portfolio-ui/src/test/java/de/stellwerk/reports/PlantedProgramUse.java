package de.stellwerk.reports;

import de.stellwerk.server.Stellwerk;

/** A violation for {@code ModuleWallsFallTest}: a document looks up the program. */
class PlantedProgramUse {
    Stellwerk program;
}
