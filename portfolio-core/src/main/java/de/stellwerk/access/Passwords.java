package de.stellwerk.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Optional;

/** Hashes passwords with Argon2id (19 MiB, 2 passes: the least that OWASP advises). */
final class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final Argon2Function ARGON = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    /** Checked in place of an unknown account's, so that both answers take the same time. */
    private static final String NOBODYS = hash("no account has this one");

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON).getResult();
    }

    static boolean matches(String password, Optional<String> hash) {
        var right = Password.check(password, hash.orElse(NOBODYS)).with(ARGON);
        return right && hash.isPresent();
    }
}
