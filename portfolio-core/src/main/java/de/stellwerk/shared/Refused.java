package de.stellwerk.shared;

import java.util.List;

/** An expected "no": named rules that the input or the state does not meet. Nothing was written. */
public class Refused extends RuntimeException {
    /** Whether the input is at fault (HTTP 422) or the state that things are in (HTTP 409). */
    public enum Kind {
        INPUT,
        STATE
    }

    private final transient List<Violation> violations;
    private final Kind kind;

    public Refused(Kind kind, List<Violation> violations) {
        super(violations.toString());
        this.kind = kind;
        this.violations = List.copyOf(violations);
    }

    public static Refused input(String field, String rule, Object... args) {
        return new Refused(Kind.INPUT, List.of(Violation.of(field, rule, args)));
    }

    public static Refused state(String rule, Object... args) {
        return new Refused(Kind.STATE, List.of(Violation.of("", rule, args)));
    }

    /** @throws Refused if there is any violation */
    public static void ifAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Refused(Kind.INPUT, violations);
        }
    }

    public List<Violation> violations() {
        return violations;
    }

    public Kind kind() {
        return kind;
    }
}
