package de.stellwerk.server;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import de.stellwerk.ui.LoginView;
import de.stellwerk.ui.Preferences;
import de.stellwerk.ui.SessionWarning;
import jakarta.inject.Singleton;
import java.util.Locale;

/** What Vaadin is told once at start: access control, language and colours of a new session. */
@Singleton
final class VaadinSetup implements VaadinServiceInitListener {
    private final transient NavigationAccessControl access = new NavigationAccessControl();
    private final transient SessionAge age;

    VaadinSetup(SessionAge age) {
        this.age = age;
        access.setLoginView(LoginView.class);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setLocale(Preferences.locale(init.getRequest()));
            init.getSession().setErrorHandler(new ErrorNotice());
        });
        event.getSource().addUIInitListener(init -> {
            init.getUI().addBeforeEnterListener(access);
            offline(init.getUI());
            if (Sessions.of(init.getUI().getSession()).isPresent()) {
                init.getUI()
                        .add(new SessionWarning(age.longestPause(), init.getUI().getLocale()));
            }
        });
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.addIndexHtmlRequestListener(page -> {
            VaadinRequest request = page.getVaadinRequest();
            var html = page.getDocument().child(0);
            html.attr("lang", Preferences.locale(request).getLanguage());
            html.attr("data-scheme", Preferences.scheme(request).name().toLowerCase(Locale.ROOT));
            page.getDocument().select("script").attr("nonce", (String) request.getAttribute(SecurityHeaders.NONCE));
        });
    }

    private static void offline(UI ui) {
        ui.getElement()
                .executeJs(
                        "const c = window.Vaadin.connectionIndicator;"
                                + "if (c) { c.offlineText = $0; c.reconnectingText = $0; c.onlineText = $1; }",
                        Messages.text(ui.getLocale(), "connection.lost"),
                        Messages.text(ui.getLocale(), "connection.back"));
    }

    private static SystemMessages systemMessages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Messages.text(locale, "session.expired"));
        messages.setSessionExpiredMessage(Messages.text(locale, "session.expired.detail"));
        messages.setInternalErrorCaption(Messages.text(locale, "page.bug.title"));
        messages.setInternalErrorMessage(Messages.text(locale, "error.reload"));
        messages.setCookiesDisabledCaption(Messages.text(locale, "session.cookies"));
        messages.setCookiesDisabledMessage(Messages.text(locale, "session.cookies.detail"));
        return messages;
    }
}
