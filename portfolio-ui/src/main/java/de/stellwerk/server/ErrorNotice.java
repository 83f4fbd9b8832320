package de.stellwerk.server;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import de.stellwerk.server.operation.Outage;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.StaleVersion;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bug: logged once under an id, and the user sees the id. */
public final class ErrorNotice implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorNotice.class);

    /** Logs a bug. @return its id, such as {@code 7F3A-22} */
    public static String log(Throwable bug) {
        String hex = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt(), 6);
        String id = hex.substring(0, 4) + "-" + hex.substring(4);
        LOG.atError().addKeyValue("instance", id).setCause(bug).log("Bug {}", id);
        return id;
    }

    /** Logs what went wrong. @return what the user should read about it */
    public static String text(Throwable failure, Locale locale) {
        if (Outage.isIn(failure)) {
            LOG.warn("The database does not answer: {}", failure.toString());
            return Messages.text(locale, "error.outage");
        }
        if (failure instanceof NotFound || failure instanceof StaleVersion || failure instanceof Forbidden) {
            LOG.info("Somebody was faster: {}", failure.toString());
            return Messages.text(locale, "error." + failure.getClass().getSimpleName());
        }
        return Messages.text(locale, "error.bug", log(failure));
    }

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof EofException) {
            LOG.debug("The browser went away in the middle of an answer");
            return;
        }
        UI ui = UI.getCurrent();
        String text = text(event.getThrowable(), ui == null ? Messages.GERMAN : ui.getLocale());
        if (ui != null) {
            Notification notice = Notification.show(text, 0, Notification.Position.TOP_CENTER);
            notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
            notice.setAssertive(true);
            notice.setDuration(15_000);
        }
    }
}
