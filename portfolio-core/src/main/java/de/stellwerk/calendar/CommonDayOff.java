package de.stellwerk.calendar;

import java.time.LocalDate;
import java.time.Month;

/** Days on which town halls are often closed though no law makes them holidays. */
public enum CommonDayOff {
    /** Weiberfastnacht, the Thursday before. */
    CARNIVAL_THURSDAY {
        @Override
        LocalDate in(int year, LocalDate goodFriday) {
            return goodFriday.minusDays(50);
        }
    },
    /** Rosenmontag. */
    CARNIVAL_MONDAY {
        @Override
        LocalDate in(int year, LocalDate goodFriday) {
            return goodFriday.minusDays(46);
        }
    },
    /** Fastnachtsdienstag. */
    SHROVE_TUESDAY {
        @Override
        LocalDate in(int year, LocalDate goodFriday) {
            return goodFriday.minusDays(45);
        }
    },
    /** Heiligabend. */
    CHRISTMAS_EVE {
        @Override
        LocalDate in(int year, LocalDate goodFriday) {
            return LocalDate.of(year, Month.DECEMBER, 24);
        }
    },
    /** Silvester. */
    NEW_YEARS_EVE {
        @Override
        LocalDate in(int year, LocalDate goodFriday) {
            return LocalDate.of(year, Month.DECEMBER, 31);
        }
    };

    abstract LocalDate in(int year, LocalDate goodFriday);
}
