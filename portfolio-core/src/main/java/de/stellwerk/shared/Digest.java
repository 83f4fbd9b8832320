package de.stellwerk.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over what is frozen. */
public final class Digest {
    private Digest() {}

    /** @return 64 hexadecimal digits over the entity's stored form */
    public static String of(Object value) {
        return ofText(Json.write(value));
    }

    /**
     * Over a released document as it was before the release gave it its hash and the next version.
     *
     * @param stored the text itself: read and written again it might differ in a figure's form
     */
    public static String ofReleased(String stored, String hash, long version) {
        return ofText(stored.replace("\"hash\":\"" + hash + "\",", "")
                .replaceFirst(",\"version\":" + version + "}$", ",\"version\":" + (version - 1) + "}"));
    }

    public static String ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String ofBytes(byte[] all) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(all);
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
