package de.stellwerk.schedule.engine;

import java.util.Arrays;

/** How often each day came out. Grows with the days that it sees. */
final class DayCounts {
    private static final int FIRST_SIZE = 64;

    private int first;
    private int[] counts;

    DayCounts(int day) {
        first = day - FIRST_SIZE / 4;
        counts = new int[FIRST_SIZE];
    }

    void add(int day) {
        int place = day - first;
        if (place < 0 || place >= counts.length) {
            reach(day);
            place = day - first;
        }
        counts[place]++;
    }

    /** At least doubles, so that it seldom happens. */
    private void reach(int day) {
        int from = Math.min(first, day - (day < first ? counts.length : 0));
        int to = Math.max(first + counts.length, day + 1 + (day > first ? counts.length : 0));
        var more = new int[to - from];
        System.arraycopy(counts, 0, more, first - from, counts.length);
        counts = more;
        first = from;
    }

    void add(DayCounts other) {
        for (int i = 0; i < other.counts.length; i++) {
            if (other.counts[i] > 0) {
                add(other.first + i);
                counts[other.first + i - first] += other.counts[i] - 1;
            }
        }
    }

    /** The first day by which at least so many have come out. */
    int day(int wanted) {
        int sum = 0;
        int place = -1;
        while (sum < wanted) {
            sum += counts[++place];
        }
        return first + place;
    }

    /** How many came out up to and with this day. */
    int upTo(int day) {
        int end = Math.clamp((long) day - first + 1, 0, counts.length);
        return Arrays.stream(counts, 0, end).sum();
    }
}
