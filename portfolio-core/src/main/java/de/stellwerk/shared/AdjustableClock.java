package de.stellwerk.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The program's clock: the system's, unless the demo set it to a day of its own. */
public final class AdjustableClock extends Clock {
    private final Clock system;
    private volatile Duration offset = Duration.ZERO;
    private volatile @Nullable LocalDate day;
    private volatile @Nullable Instant fixed;

    AdjustableClock(Clock system) {
        this.system = system;
    }

    /** Stands still at this instant, while the sample's history is replayed. */
    public void setInstant(Instant instant) {
        fixed = instant;
    }

    /** Stays on the instant's day, from its time of day on, however long the program runs. */
    public void startAt(Instant instant) {
        fixed = null;
        day = LocalDate.ofInstant(instant, getZone());
        offset = Duration.between(system.instant(), instant);
    }

    @Override
    public Instant instant() {
        var still = fixed;
        if (still != null) {
            return still;
        }
        var now = system.instant().plus(offset);
        var own = day;
        return own == null ? now : now.atZone(getZone()).with(own).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the program knows one zone only");
    }
}
