package de.stellwerk.server.mail;

import de.stellwerk.notice.Mailer;
import de.stellwerk.notice.Notice;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.Ids;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends plain text by SMTP. */
@Singleton
@Requires(beans = MailSettings.class)
final class SmtpMailer implements Mailer {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);
    private static final int NOT_NOW = 400;
    private static final int FOR_EVER = 500;

    private final MailSettings settings;
    private final Session session;
    private final Clock clock;

    SmtpMailer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        session = Session.getInstance(settings.properties());
    }

    @Override
    public void send(Letter letter) {
        var message = message(letter);
        var transport = transport();
        try {
            connect(transport);
            deliver(transport, message);
        } finally {
            close(transport);
        }
    }

    private Transport transport() {
        try {
            return session.getTransport();
        } catch (MessagingException e) {
            throw new Unavailable(e);
        }
    }

    /** By now the server has the mail, or has said no. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server was left without a word", e);
        }
    }

    private void connect(Transport transport) {
        try {
            if (settings.login()) {
                transport.connect(settings.user(), settings.password());
            } else {
                transport.connect();
            }
        } catch (MessagingException e) {
            throw new Unavailable(e);
        }
    }

    /** Without an answer the server may have taken the mail: then it is not sent again. */
    private static void deliver(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException e) {
            if (forEver(e)) {
                throw new NotTaken(e);
            }
            throw new Unavailable(e);
        } catch (MessagingException e) {
            throw new NotTaken(e);
        }
    }

    private static boolean forEver(SendFailedException e) {
        for (Exception cause = e; cause instanceof MessagingException m; cause = m.getNextException()) {
            if (cause instanceof SMTPAddressFailedException failed) {
                return forEver(failed.getReturnCode());
            }
            if (cause instanceof SMTPSendFailedException failed && failed.getNextException() == null) {
                return forEver(failed.getReturnCode());
            }
        }
        return true;
    }

    /** No code at all is no answer, too. */
    private static boolean forEver(int code) {
        return code < NOT_NOW || code >= FOR_EVER;
    }

    private MimeMessage message(Letter letter) {
        try {
            var message = new Identified(session, settings.domain());
            message.setFrom(new InternetAddress(settings.from(), true));
            message.setRecipient(Message.RecipientType.TO, address(letter));
            message.setSubject(subject(letter), StandardCharsets.UTF_8.name());
            message.setText(text(letter), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", letter.language().getLanguage());
            message.saveChanges();
            return message;
        } catch (MessagingException e) {
            throw new NotTaken(e);
        }
    }

    /** One address and nothing else, whatever somebody typed. */
    private static InternetAddress address(Letter letter) throws MessagingException {
        var address = new InternetAddress(letter.address().strip(), true);
        address.validate();
        return address;
    }

    private static String subject(Letter letter) {
        return Messages.text(
                letter.language(), "notice.mail.subject", letter.notices().size());
    }

    /** Names of measures and links; what is in a report, and what its light is, stays in the program. */
    private String text(Letter letter) {
        Locale language = letter.language();
        var text = new StringBuilder(Messages.text(language, "notice.mail.begin")).append("\n\n");
        for (Notice notice : letter.notices()) {
            var measure = notice.measure().measure();
            text.append(oneLine(measure.displayTitle()))
                    .append('\n')
                    .append(settings.baseUrl())
                    .append("/massnahmen/")
                    .append(measure.code())
                    .append("/berichte\n\n");
        }
        text.append(Messages.text(language, "notice.mail.end")).append('\n');
        text.append(settings.baseUrl()).append("/profil\n\n-- \nStellwerk, ").append(letter.municipality());
        return text.append('\n').toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Says no name of the machine. */
    private static final class Identified extends MimeMessage {
        private final String domain;

        Identified(Session session, String domain) {
            super(session);
            this.domain = domain;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + Ids.next() + "@" + domain + ">");
        }
    }
}
