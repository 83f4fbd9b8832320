package de.stellwerk.shared;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** Traffic light; where nothing was reported there is none ({@code null} on screen and in the API). */
public enum Light {
    GREEN,
    YELLOW,
    RED;

    /** The worst of the given lights; {@code null} elements are passed over; empty if none is left. */
    public static Optional<Light> worst(Collection<Light> lights) {
        return lights.stream().filter(Objects::nonNull).max(Enum::compareTo);
    }
}
