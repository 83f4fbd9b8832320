package de.stellwerk.ui.roadmap;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much time a piece of the roadmap shows; from coarse to fine. */
public enum Scale {
    YEARS(3, 8),
    QUARTERS(12, Double.MAX_VALUE),
    MONTHS(40, Double.MAX_VALUE);

    private static final double DAYS_OF_MONTH = 365.25 / 12;
    private final double least;
    private final double most;

    /** Pixels of a month: at least, and at most where there is room. */
    Scale(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** Pixels of a day, so that the days fill the room if they can. */
    double perDay(long days, double room) {
        double filling = room / days * DAYS_OF_MONTH;
        return Math.clamp(filling, least, most) / DAYS_OF_MONTH;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Scale> of(String key) {
        return Stream.of(values()).filter(scale -> scale.key().equals(key)).findFirst();
    }

    /** The next finer or coarser one, or itself where there is none. */
    public Scale step(int by) {
        return values()[Math.clamp(ordinal() + by, 0, values().length - 1)];
    }
}
