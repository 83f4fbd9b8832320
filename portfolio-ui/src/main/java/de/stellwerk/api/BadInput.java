package de.stellwerk.api;

import de.stellwerk.shared.Violation;

/** The request cannot be understood (400). */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Violation violation;

    BadInput(Violation violation) {
        super(violation.toString());
        this.violation = violation;
    }

    Violation violation() {
        return violation;
    }
}
