package de.stellwerk.server.operation;

/** What the operator asked for cannot be done; the message, in English, says why and what to do. Nothing was changed. */
public final class OperationRefused extends Exception {
    public OperationRefused(String why) {
        super(why);
    }

    OperationRefused(String why, Throwable cause) {
        super(why, cause);
    }
}
