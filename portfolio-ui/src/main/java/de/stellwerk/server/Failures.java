package de.stellwerk.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong attempts by a key. After some free ones every further one has to wait: a minute first, then twice as long each time, at
 * most a quarter of an hour. An hour without a wrong attempt forgets the key, and so does a flood of other keys: memory is bounded.
 */
final class Failures {
    static final int MOST_KEYS = 10_000;
    private static final long FIRST_WAIT = Duration.ofMinutes(1).toNanos();
    private static final long LONGEST_WAIT = Duration.ofMinutes(15).toNanos();
    private static final long FORGOTTEN = Duration.ofHours(1).toNanos();

    private record Entry(int count, long last) {}

    private final int free;
    private final Ticker ticker;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Failures(int free, Ticker ticker) {
        this.free = free;
        this.ticker = ticker;
    }

    /** How long the key still has to wait; zero if it may try. */
    synchronized Duration toWait(String key) {
        Entry entry = entries.get(key);
        if (entry == null || entry.count < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(entry.count - free, 4);
        long wait = Math.min(FIRST_WAIT << doublings, LONGEST_WAIT);
        return Duration.ofNanos(Math.max(0, wait - (ticker.nanos() - entry.last)));
    }

    synchronized void add(String key) {
        long now = ticker.nanos();
        Entry before = entries.remove(key);
        int count = before == null || now - before.last >= FORGOTTEN ? 0 : before.count;
        entries.put(key, new Entry(count + 1, now));
        // The order is that of the last failure, so the first ones are the oldest.
        var oldest = entries.values().iterator();
        while (oldest.hasNext() && (now - oldest.next().last >= FORGOTTEN || entries.size() > MOST_KEYS)) {
            oldest.remove();
        }
    }

    synchronized void forget(String key) {
        entries.remove(key);
    }

    synchronized int size() {
        return entries.size();
    }
}
