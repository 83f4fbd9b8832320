package de.stellwerk.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers for half a minute that a password was right, because checking one is slow on purpose and HTTP Basic sends it with
 * every call. Holds salted digests only, with a salt that lives and dies with the process. A changed password is not accepted any
 * more: changing it signs the account out everywhere, which {@link Authenticator#refresh} sees.
 */
final class VerifiedPasswords {
    private static final long LIFETIME = 30_000_000_000L;
    private static final int MOST = 1_000;

    private record Entry(LoggedIn who, long since) {}

    private final byte[] salt = new byte[32];
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private final Ticker ticker;

    VerifiedPasswords(Ticker ticker) {
        this.ticker = ticker;
        new SecureRandom().nextBytes(salt);
    }

    synchronized Optional<LoggedIn> find(String login, String password) {
        return Optional.ofNullable(entries.get(key(login, password)))
                .filter(entry -> ticker.nanos() - entry.since < LIFETIME)
                .map(Entry::who);
    }

    synchronized void remember(String login, String password, LoggedIn who) {
        long now = ticker.nanos();
        entries.values().removeIf(entry -> now - entry.since >= LIFETIME);
        if (entries.size() >= MOST) {
            entries.remove(entries.keySet().iterator().next());
        }
        entries.put(key(login, password), new Entry(who, now));
    }

    private String key(String login, String password) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(login.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
