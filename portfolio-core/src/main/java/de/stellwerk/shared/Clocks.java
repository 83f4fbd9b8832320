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

    /** {@code stellwerk.clock.today} gives the demo a day of its own; without it, it is today. */
    @Singleton
    AdjustableClock clock(@Property(name = "stellwerk.clock.today") @Nullable LocalDate today) {
        var clock = new AdjustableClock(Clock.system(BERLIN));
        if (today != null) {
            clock.stayOn(today);
        }
        return clock;
    }

    /** The first moment after the day in Berlin. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BERLIN).toInstant();
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }
}
