package de.stellwerk.shared;

/** There is no such thing, or the caller may not know that there is. */
public class NotFound extends RuntimeException {
    public NotFound(String what, Object key) {
        super(what + " " + key);
    }
}
