package de.stellwerk.server.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Properties;

/**
 * How mail leaves the house.
 *
 * @param user empty: the server takes mail without a login
 * @param from sender's address
 * @param tls as {@link Tls} says
 * @param baseUrl address that links begin with, without a slash at its end
 */
@Singleton
@Requires(property = "stellwerk.mail.host")
record MailSettings(
        @Value("${stellwerk.mail.host}") String host,
        @Value("${stellwerk.mail.port}") int port,
        @Value("${stellwerk.mail.user:}") String user,
        @Value("${stellwerk.mail.password:}") String password,
        @Value("${stellwerk.mail.from}") String from,
        @Value("${stellwerk.mail.tls}") Tls tls,
        @Value("${stellwerk.base-url}") String baseUrl) {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    /** How the way to the server is protected. */
    enum Tls {
        /** The connection turns to TLS before anything is said; refused if the server cannot. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** Open; only for a server on the same machine. */
        NONE
    }

    boolean login() {
        return !user.isEmpty();
    }

    /** What Jakarta Mail wants to know. */
    Properties properties() {
        var p = new Properties();
        p.setProperty("mail.transport.protocol", "smtp");
        p.setProperty("mail.smtp.host", host);
        p.setProperty("mail.smtp.port", String.valueOf(port));
        p.setProperty("mail.smtp.auth", String.valueOf(login()));
        p.setProperty("mail.smtp.localhost", domain());
        p.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        p.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        p.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        p.setProperty("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        p.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
        p.setProperty("mail.smtp.ssl.enable", String.valueOf(tls == Tls.TLS));
        p.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return p;
    }

    /** Of the sender; what the program calls itself, so that the name of the machine stays in the house. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " " + tls;
    }
}
