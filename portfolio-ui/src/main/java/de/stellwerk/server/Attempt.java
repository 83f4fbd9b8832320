package de.stellwerk.server;

import java.time.Duration;
import java.util.Optional;

/** What came of an attempt to log in. */
public sealed interface Attempt {
    /** The person, unless the attempt was turned away. */
    default Optional<LoggedIn> person() {
        return Optional.empty();
    }

    /** Right. */
    record Accepted(LoggedIn who) implements Attempt {
        @Override
        public Optional<LoggedIn> person() {
            return Optional.of(who);
        }
    }

    /** Wrong; nothing says whether the account is unknown, closed or only the password is wrong. */
    record Denied() implements Attempt {}

    /** Too many wrong attempts before: nothing was looked at. @param pause until the next attempt counts */
    record TooMany(Duration pause) implements Attempt {
        /** For people, rounded up. */
        public long minutes() {
            return pause.plusSeconds(59).toMinutes();
        }
    }
}
