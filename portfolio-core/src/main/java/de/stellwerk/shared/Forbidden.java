package de.stellwerk.shared;

/** The caller may see the thing but not do this with it. */
public class Forbidden extends RuntimeException {
    public Forbidden(String right) {
        super(right);
    }
}
