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

    public static String ofText(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
