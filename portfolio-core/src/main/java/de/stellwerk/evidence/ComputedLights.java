package de.stellwerk.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Light;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The computed light of each dimension of a measure. */
public record ComputedLights(ComputedLight schedule, ComputedLight resources, ComputedLight quality) {

    /** The worst of the three, {@code null} if none can be judged. */
    @JsonIgnore
    public @Nullable Light worst() {
        return Light.worst(Arrays.asList(schedule.light(), resources.light(), quality.light()))
                .orElse(null);
    }
}
