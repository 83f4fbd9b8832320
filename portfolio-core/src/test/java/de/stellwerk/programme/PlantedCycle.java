package de.stellwerk.programme;

import de.stellwerk.measure.Measure;

/** A violation for {@code WallsFallTest}: the lower feature looks up the higher one. */
class PlantedCycle {
    Measure measure;
}
