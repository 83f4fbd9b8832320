package de.stellwerk.server;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Time as a test wants it. */
@Singleton
@Replaces(SystemTicker.class)
@Requires(property = "test.ticker", value = "standing")
final class StandingTicker implements Ticker {
    private volatile long now = 1;

    void pass(Duration time) {
        now += time.toNanos();
    }

    @Override
    public long nanos() {
        return now;
    }
}
