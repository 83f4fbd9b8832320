package de.stellwerk.status;

import java.util.Optional;
import java.util.regex.Pattern;

/** What reports tell of: risks, and decisions that they ask for. */
public enum RegisterKind {
    RISK("R-"),
    DECISION("E-");

    private final String prefix;

    RegisterKind(String prefix) {
        this.prefix = prefix;
    }

    /** The number at the head of a text, such as "R-07 Schnittstelle zu spät", if there is one and words follow. */
    Optional<String> written(String text) {
        var found = Pattern.compile(prefix + "(\\d{2,4})(?=[\\s:.–-]+\\S)").matcher(text);
        return found.lookingAt() ? Optional.of(found.group()) : Optional.empty();
    }

    /** 7 of R-07. */
    static int place(String number) {
        return Integer.parseInt(number.substring(2));
    }

    /** R-07 or E-12. */
    String number(int place) {
        return prefix + "%02d".formatted(place);
    }
}
