package de.stellwerk.server;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many requests a caller of the API may make: as many at once as a minute allows, refilled evenly. Bounded; who was quiet longest is
 * forgotten first, and starts anew with a full minute.
 */
@Singleton
final class RequestLimit {
    static final int MOST_CALLERS = 10_000;

    private record Left(double requests, long at) {}

    private final int perMinute;
    private final double perNano;
    private final Ticker ticker;
    private final Map<String, Left> callers = new LinkedHashMap<>(16, 0.75f, true);

    RequestLimit(@Value("${stellwerk.api-requests-per-minute:6000}") int perMinute, Ticker ticker) {
        this.perMinute = perMinute;
        this.perNano = perMinute / (double) Duration.ofMinutes(1).toNanos();
        this.ticker = ticker;
    }

    /** Takes one request of the caller's. @return how long to wait if there is none left, else zero */
    synchronized Duration take(String caller) {
        long now = ticker.nanos();
        Left before = callers.getOrDefault(caller, new Left(perMinute, now));
        double left = Math.min(perMinute, before.requests + (now - before.at) * perNano);
        boolean enough = left >= 1;
        callers.put(caller, new Left(enough ? left - 1 : left, now));
        if (callers.size() > MOST_CALLERS) {
            callers.remove(callers.keySet().iterator().next());
        }
        return enough ? Duration.ZERO : Duration.ofNanos((long) Math.ceil((1 - left) / perNano));
    }

    synchronized int size() {
        return callers.size();
    }
}
