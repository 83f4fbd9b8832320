package de.stellwerk.server;

import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slows down whoever guesses passwords: by account, whether it exists or not, and by address. Kept in memory; a restart forgets it.
 * Attempts at one account go one after another, and no more than {@value #LANES} passwords are hashed at once, since each takes 19 MiB.
 */
@Singleton
final class LoginThrottle {
    static final int FREE_BY_ACCOUNT = 5;
    static final int FREE_BY_ADDRESS = 50;
    private static final int LANES = 8;
    private static final int LONGEST_KEY = 100;
    private static final Logger LOG = LoggerFactory.getLogger(LoginThrottle.class);

    private final Failures accounts;
    private final Failures addresses;
    private final Lock[] lanes = new Lock[LANES];

    LoginThrottle(Ticker ticker) {
        accounts = new Failures(FREE_BY_ACCOUNT, ticker);
        addresses = new Failures(FREE_BY_ADDRESS, ticker);
        Arrays.setAll(lanes, _ -> new ReentrantLock());
    }

    /** Runs the check unless the account or the address has to wait, and counts when it fails. */
    Attempt attempt(String login, String address, Supplier<Attempt> check) {
        String account = account(login);
        Lock lane = lanes[Math.floorMod(account.hashCode(), LANES)];
        lane.lock();
        try {
            Duration wait = longer(accounts.toWait(account), addresses.toWait(network(address)));
            return wait.isPositive() ? turnedAway(account, address, wait) : counted(account, address, check.get());
        } finally {
            lane.unlock();
        }
    }

    /** The same for a token, which names no account. A right one always passes. */
    Attempt attemptToken(String address, Supplier<Attempt> check) {
        Attempt answer = check.get();
        if (answer instanceof Attempt.Accepted) {
            return answer;
        }
        Duration wait = addresses.toWait(network(address));
        if (wait.isPositive()) {
            return turnedAway("token", address, wait);
        }
        addresses.add(network(address));
        LOG.warn("Login refused: unknown or expired token, from {}", address);
        return answer;
    }

    private Attempt counted(String account, String address, Attempt answer) {
        if (answer instanceof Attempt.Accepted) {
            accounts.forget(account);
        } else {
            accounts.add(account);
            addresses.add(network(address));
            LOG.warn("Login refused: account {}, from {}", account, address);
        }
        return answer;
    }

    private static Attempt turnedAway(String account, String address, Duration wait) {
        LOG.warn("Login not even tried: account {}, from {}, for {} s more", account, address, wait.toSeconds());
        return new Attempt.TooMany(wait);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** As the accounts are looked up, bounded, and fit for one line of the log. */
    private static String account(String login) {
        String name = login.strip().toLowerCase(Locale.ROOT).replaceAll("\\p{Cntrl}", "?");
        return name.length() > LONGEST_KEY ? name.substring(0, LONGEST_KEY) : name;
    }

    /** One customer of a provider has a whole /64 of IPv6 addresses. */
    static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address.replaceAll("^\\[|\\]$", ""));
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address.length() > LONGEST_KEY ? address.substring(0, LONGEST_KEY) : address;
        }
    }
}
