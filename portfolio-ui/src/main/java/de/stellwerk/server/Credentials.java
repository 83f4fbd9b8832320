package de.stellwerk.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a caller of the API proves who it is with; {@code null} where a header says nothing that we understand. */
sealed interface Credentials {
    /** Login and password of a local account. */
    record Basic(String login, String password) implements Credentials {
        /** Never the password, whoever writes this to a log. */
        @Override
        public String toString() {
            return "Basic " + login;
        }
    }

    /** A personal access token. */
    record Bearer(String token) implements Credentials {
        @Override
        public String toString() {
            return "Bearer";
        }
    }

    static @Nullable Credentials of(String authorization) {
        int space = authorization.indexOf(' ');
        String scheme = authorization.substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT);
        String value = authorization.substring(space + 1).strip();
        return switch (scheme) {
            case "basic" -> basic(value);
            case "bearer" -> new Bearer(value);
            default -> null;
        };
    }

    private static @Nullable Credentials basic(String value) {
        try {
            String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1 ? null : new Basic(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
