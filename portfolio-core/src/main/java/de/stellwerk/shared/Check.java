package de.stellwerk.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects violations, so that all of them are told at once. */
public final class Check {
    /** Longest text of a field, in characters. */
    public static final int LONGEST_TEXT = 20_000;

    private static final int LONGEST_COMMENT = 2_000;

    private final List<Violation> violations = new ArrayList<>();

    public Check that(boolean holds, String field, String rule, Object... args) {
        if (!holds) {
            violations.add(Violation.of(field, rule, args));
        }
        return this;
    }

    /** Not null, not blank and no longer than {@code max}. */
    public Check text(@Nullable String text, String field, int max) {
        return that(text != null && !text.isBlank(), field, "required").optional(text, field, max);
    }

    public Check optional(@Nullable String text, String field, int max) {
        return that(text == null || text.length() <= max, field, "tooLong", max);
    }

    public Check notNull(@Nullable Object value, String field) {
        return that(value != null, field, "required");
    }

    /** Letters, digits and hyphens, 1 to 40 characters, so that it can stand in an address and in a file name. */
    public Check code(@Nullable String code, String field) {
        return that(code != null && code.matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}"), field, "codeForm");
    }

    /** What somebody is told about a report that goes back: {@code commentMissing}, {@code tooLong}. */
    public static void comment(String comment) {
        if (comment.isBlank() || comment.length() > LONGEST_COMMENT) {
            throw Refused.input("comment", comment.isBlank() ? "commentMissing" : "tooLong", LONGEST_COMMENT);
        }
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** @throws Refused with all that was found */
    public void done() {
        Refused.ifAny(violations);
    }
}
