package de.stellwerk.server;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import de.stellwerk.ui.LoginView;
import de.stellwerk.ui.Preferences;
import jakarta.inject.Singleton;

/** What Vaadin is told once at start: access control, language and colours of a new session. */
@Singleton
final class VaadinSetup implements VaadinServiceInitListener {
    private final transient NavigationAccessControl access = new NavigationAccessControl();

    VaadinSetup() {
        access.setLoginView(LoginView.class);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setLocale(Preferences.locale(init.getRequest()));
            init.getSession().setErrorHandler(new ErrorNotice());
        });
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(access));
        event.addIndexHtmlRequestListener(page -> {
            VaadinRequest request = page.getVaadinRequest();
            var html = page.getDocument().child(0);
            html.attr("lang", Preferences.locale(request).getLanguage());
            html.attr("data-scheme", Preferences.scheme(request).name().toLowerCase(java.util.Locale.ROOT));
        });
    }
}
