package de.stellwerk.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** How entries and seals are hashed. The form is fixed for ever: changing it would break every chain. */
final class Hashes {
    static final String NONE = "0".repeat(64);

    private Hashes() {}

    /** Each part goes in with its length in front, so that no two lists of parts read the same. */
    static String of(Object... parts) {
        var digest = sha256();
        for (var part : parts) {
            var bytes = part == null ? null : part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(((bytes == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.US_ASCII));
            if (bytes != null) {
                digest.update(bytes);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A reason goes in only where there is one: entries had none in the beginning. */
    static String of(JournalRow r) {
        var parts = new ArrayList<Object>(Arrays.asList(
                r.tenantId(),
                r.entity(),
                r.entityId(),
                r.version(),
                micros(r),
                r.actorId(),
                r.dataBefore(),
                r.dataAfter(),
                r.previousHash()));
        if (r.reason() != null) {
            parts.add(r.reason());
        }
        return of(parts.toArray());
    }

    static String of(UUID tenant, long number, long sealedAtMicros, String entries, String previous) {
        return of((Object) tenant, number, sealedAtMicros, entries, previous);
    }

    /** The id of the seal with this hash. */
    static UUID id(String hash) {
        return UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.US_ASCII));
    }

    static long micros(java.time.Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }

    private static long micros(JournalRow r) {
        return micros(r.recordedAt());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
