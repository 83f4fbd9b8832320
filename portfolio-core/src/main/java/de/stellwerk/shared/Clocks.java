package de.stellwerk.shared;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Where time comes from. */
@Factory
public class Clocks {
    /** Where the product's deadlines are local dates. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** {@code stellwerk.clock.start} (an instant) sets the demo's own day; without it, it is now. */
    @Singleton
    AdjustableClock clock(@Property(name = "stellwerk.clock.start") @Nullable Instant start) {
        var clock = new AdjustableClock(Clock.system(BERLIN));
        if (start != null) {
            clock.startAt(start);
        }
        return clock;
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }
}
