package de.stellwerk.server;

import de.stellwerk.shared.Refused;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slows down whoever tries forms without a login: each one that is refused counts for its address. Kept in memory; a restart forgets it.
 * No more than {@value #AT_ONCE} forms are opened at once, since each may unpack to some megabytes.
 */
@Singleton
public final class FormThrottle {
    static final int FREE = 20;
    private static final int AT_ONCE = 2;
    private static final Logger LOG = LoggerFactory.getLogger(FormThrottle.class);

    private final Failures addresses;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    FormThrottle(Ticker ticker) {
        addresses = new Failures(FREE, ticker);
    }

    /** Looks at a form. */
    public interface Look {
        void look() throws IOException;
    }

    /** How long the address has to wait before another form is looked at; zero: it need not. */
    public Duration toWait(String address) {
        return addresses.toWait(LoginThrottle.network(address));
    }

    /** Looks at a form and counts a refusal. */
    public void attempt(String address, Look look) throws IOException {
        places.acquireUninterruptibly();
        try {
            look.look();
        } catch (Refused refused) {
            addresses.add(LoginThrottle.network(address));
            LOG.warn("Form refused, from {}", address);
            throw refused;
        } finally {
            places.release();
        }
    }
}
