package de.stellwerk.scenario;

import de.stellwerk.schedule.Consequences;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario beside the live plan.
 *
 * @param planned the dates as they would be; not computed where its measures wait for each other
 * @param outrun what changed in the live plan since the scenario changed it
 */
public record Comparison(
        Scenario scenario, Forecast live, Forecast planned, Consequences consequences, List<Outrun> outrun) {
    /**
     * A change whose base is not the live plan any more.
     *
     * @param by who changed it last, {@code null}: not known
     */
    public record Outrun(
            Change change, @Nullable PersonId by, @Nullable Instant at) {}

    public Comparison {
        outrun = List.copyOf(outrun);
    }

    public Impact impact() {
        return Impact.of(consequences, planned);
    }
}
