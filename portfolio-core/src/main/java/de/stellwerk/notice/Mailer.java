package de.stellwerk.notice;

import java.util.List;
import java.util.Locale;

/** Sends mail; there is one where the operator named a mail server. */
public interface Mailer {
    /**
     * All that somebody is reminded of, in one mail. It holds no more than names of measures and links.
     *
     * @param address of the person
     * @param municipality its name
     */
    record Letter(String address, Locale language, String municipality, List<Notice> notices) {}

    /**
     * @throws Unavailable if nothing can be sent at the moment
     * @throws NotTaken if the server takes no mail for this address
     */
    void send(Letter letter);

    /** No mail was sent, and none will be for the moment. */
    final class Unavailable extends RuntimeException {
        public Unavailable(Throwable cause) {
            super(cause);
        }
    }

    /** This mail is not sent, and will not be if tried again. */
    final class NotTaken extends RuntimeException {
        public NotTaken(Throwable cause) {
            super(cause);
        }
    }
}
