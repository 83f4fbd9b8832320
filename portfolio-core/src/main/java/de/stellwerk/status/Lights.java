package de.stellwerk.status;

import de.stellwerk.shared.Light;
import org.jspecify.annotations.Nullable;

/** The light of each dimension (requirements row 74); {@code null}: not chosen yet. */
public record Lights(
        @Nullable Light schedule,
        @Nullable Light resources,
        @Nullable Light quality) {
    public static final Lights NONE = new Lights(null, null, null);

    /** The worst of the three, {@code null} if none is chosen. */
    public @Nullable Light worst() {
        return Light.worst(java.util.Arrays.asList(schedule, resources, quality))
                .orElse(null);
    }
}
