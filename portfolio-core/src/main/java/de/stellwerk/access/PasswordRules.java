package de.stellwerk.access;

import de.stellwerk.shared.Violation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes a password one: long enough for a few words, and not one of the first that somebody else would try. Neither kinds of
 * characters are demanded nor a change from time to time.
 */
public final class PasswordRules {
    /** Everybody's password in the demo, where everybody may know it; refused for every real municipality. */
    public static final String DEMO = "stellwerk-demo";

    private static final int LEAST_OF_ITS_OWN = 4;
    private static final int SHORTEST_PART = 3;
    private static final List<String> COMMON = common();

    private PasswordRules() {}

    /** What is wrong with the password; empty if nothing is. */
    static Optional<Violation> check(Tenant tenant, @Nullable String login, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < Passwords.SHORTEST || length > Passwords.LONGEST) {
            return Optional.of(Violation.of("password", "passwordLength", Passwords.SHORTEST, Passwords.LONGEST));
        }
        if (tenant.sample() && password.equals(DEMO)) {
            return Optional.empty();
        }
        if (isCommon(password)) {
            return Optional.of(Violation.of("password", "passwordCommon"));
        }
        return contains(password, login) || contains(password, tenant.name())
                ? Optional.of(Violation.of("password", "passwordContainsName"))
                : Optional.empty();
    }

    private static boolean contains(String password, @Nullable String name) {
        var part = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return part.length() >= SHORTEST_PART
                && password.toLowerCase(Locale.ROOT).contains(part);
    }

    /** Whether little is left once the words, rows of keys and figures are gone that everybody takes. */
    static boolean isCommon(String password) {
        var rest = password.toLowerCase(Locale.ROOT);
        for (var word : COMMON) {
            rest = rest.replace(word, " ");
        }
        rest = rest.replaceAll("(19|20)\\d\\d", "").replaceAll("[^\\p{L}\\p{N}]", "");
        var letters = rest.replaceAll("\\p{N}", "");
        var ofItsOwn = letters.isEmpty() ? rest : letters;
        return ofItsOwn.chars().distinct().count() < LEAST_OF_ITS_OWN;
    }

    /** The longest first, so that no word is cut by another. */
    private static List<String> common() {
        try (var in = PasswordRules.class.getResourceAsStream("/access/common-passwords.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var words = new ArrayList<>(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
            words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
            return List.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
