package de.stellwerk.shared;

import de.stellwerk.access.Role;

/** A violation for {@code WallsFallTest}: what is shared looks up a feature. */
class PlantedFeatureUse {
    Role role;
}
