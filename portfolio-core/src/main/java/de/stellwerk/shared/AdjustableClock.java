package de.stellwerk.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The program's clock: the system's, unless the demo set it to a day of its own. */
public final class AdjustableClock extends Clock {
    private final Clock system;
    private volatile @Nullable LocalDate day;
    private volatile @Nullable Instant fixed;

    AdjustableClock(Clock system) {
        this.system = system;
    }

    /** Stands still at this instant, while the sample's history is replayed. */
    public void setInstant(Instant instant) {
        fixed = instant;
    }

    /** Stays on this day with the real time of day, however long the program runs. */
    public void stayOn(LocalDate today) {
        fixed = null;
        day = today;
    }

    @Override
    public Instant instant() {
        var still = fixed;
        if (still != null) {
            return still;
        }
        var now = system.instant();
        var own = day;
        return own == null ? now : now.atZone(getZone()).with(own).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    /** The program knows one zone only. */
    @Override
    public Clock withZone(ZoneId zone) {
        if (zone.equals(getZone())) {
            return this;
        }
        throw new IllegalArgumentException("only " + getZone());
    }
}
