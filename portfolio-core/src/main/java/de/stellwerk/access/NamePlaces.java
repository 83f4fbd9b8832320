package de.stellwerk.access;

import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a document in which known people are named. */
public final class NamePlaces {
    /** The rule that says so, and with which the office is asked. */
    public static final String RULE = "namesPeople";

    private final KnownNames known;
    private final List<Violation> violations = new ArrayList<>();

    public NamePlaces(KnownNames known) {
        this.known = known;
    }

    public NamePlaces text(String field, @Nullable String text) {
        var found = known.in(text);
        if (!found.isEmpty()) {
            violations.add(Violation.of(field, RULE, String.join(", ", found)));
        }
        return this;
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /**
     * Lets a document be frozen, or asks first.
     *
     * @param accepted the caller saw the places and freezes it all the same, and says why
     * @throws Refused {@code namesPeople} at each place, unless accepted; {@code namesReasonMissing}; {@code namesInReason}
     */
    public static void ask(Caller caller, List<Violation> places, boolean accepted, KnownNames known) {
        if (places.isEmpty()) {
            return;
        }
        if (!accepted) {
            throw new Refused(Refused.Kind.STATE, places);
        }
        if (caller.reason() == null) {
            throw Refused.input("changeReason", "namesReasonMissing");
        }
        AccessService.refuseNames(caller.reason(), known);
    }
}
