package de.stellwerk.server.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A real mail server in this process, on a free port. */
public final class MailServer implements AutoCloseable {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public MailServer() {
        server.start();
    }

    /** What makes a context send its mail here. */
    public Map<String, Object> settings() {
        return settings(server.getSmtp().getPort());
    }

    static Map<String, Object> settings(int port) {
        return new HashMap<>(Map.of(
                "stellwerk.mail.host", "127.0.0.1",
                "stellwerk.mail.port", port,
                "stellwerk.mail.from", "stellwerk@example.org",
                "stellwerk.mail.tls", "NONE",
                "stellwerk.base-url", "https://stellwerk.example.org"));
    }

    public MimeMessage[] mails() {
        return server.getReceivedMessages();
    }

    /** How many mails came for each address. */
    public Map<String, Integer> counted() throws MessagingException {
        var counted = new TreeMap<String, Integer>();
        for (var mail : mails()) {
            Arrays.stream(mail.getAllRecipients()).forEach(a -> counted.merge(a.toString(), 1, Integer::sum));
        }
        return counted;
    }

    @Override
    public void close() {
        server.stop();
    }
}
