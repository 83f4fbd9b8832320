package de.stellwerk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import de.stellwerk.server.Messages;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Language, colours and columns that a person chose on this device; kept in cookies that say nothing else. */
public final class Preferences {
    /** Colours: as the device says, or one of both. */
    public enum Scheme {
        AUTO,
        LIGHT,
        DARK
    }

    private static final String PREFIX = "stellwerk-";
    private static final String LANGUAGE = PREFIX + "language";
    private static final String SCHEME = PREFIX + "scheme";
    private static final int ONE_YEAR = 365 * 24 * 3600;

    private Preferences() {}

    public static Locale locale(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .map(Locale::of)
                .map(Messages::supported)
                .orElseGet(() -> Messages.of(((VaadinServletRequest) request).getHttpServletRequest()));
    }

    public static Scheme scheme(VaadinRequest request) {
        return cookie(request, SCHEME)
                .flatMap(value -> Stream.of(Scheme.values())
                        .filter(s -> s.name().equals(value))
                        .findFirst())
                .orElse(Scheme.AUTO);
    }

    static void chooseLanguage(UI ui, Locale locale) {
        keep(LANGUAGE, locale.getLanguage());
        ui.getSession().setLocale(Messages.supported(locale));
        ui.getPage().reload();
    }

    static void chooseScheme(UI ui, Scheme scheme) {
        keep(SCHEME, scheme.name());
        ui.getElement()
                .executeJs(
                        "document.documentElement.dataset.scheme = $0",
                        scheme.name().toLowerCase(Locale.ROOT));
    }

    /** What was chosen last under this name, in this session or before. */
    public static Optional<String> last(String name) {
        var now = (String) VaadinSession.getCurrent().getAttribute(PREFIX + name);
        var request = VaadinRequest.getCurrent();
        return now != null || request == null ? Optional.ofNullable(now) : cookie(request, PREFIX + name);
    }

    /** @param value of letters, dots and underscores, as a cookie can hold it */
    public static void keepLast(String name, String value) {
        VaadinSession.getCurrent().setAttribute(PREFIX + name, value);
        keep(PREFIX + name, value);
    }

    private static void keep(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinServletRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinServletResponse.getCurrent().getHttpServletResponse().addCookie(cookie);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(c -> c.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
