package de.stellwerk.server;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Words on screen and in the API. With parameters a message is a {@link MessageFormat} pattern (so an apostrophe is doubled
 * there), without parameters it is taken as it stands.
 */
@Singleton
public class Messages implements I18NProvider {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final String BUNDLE = "messages.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Germany's German, the default, and English with its European forms of dates and numbers. */
    public static final Locale GERMAN = Locale.GERMANY;

    public static final Locale ENGLISH = Locale.UK;

    /** The one of our two languages that serves the given locale. */
    public static Locale supported(@Nullable Locale wanted) {
        return wanted != null && wanted.getLanguage().equals("en") ? ENGLISH : GERMAN;
    }

    /** The language of a request; German where it asks for none that can be understood. */
    public static Locale of(HttpServletRequest request) {
        try {
            return request.getHeader("Accept-Language") == null ? GERMAN : supported(request.getLocale());
        } catch (HttpException.RuntimeException e) {
            return GERMAN;
        }
    }

    /** @return the message, or the key in exclamation marks where there is none */
    public static String text(Locale locale, String key, Object... params) {
        try {
            Locale supported = supported(locale);
            String pattern = ResourceBundle.getBundle(BUNDLE, Locale.of(supported.getLanguage()), NO_FALLBACK)
                    .getString(key);
            return params.length == 0 ? pattern : new MessageFormat(pattern, supported).format(params);
        } catch (MissingResourceException e) {
            LOG.warn("No message {} for {}", key, locale);
            return "!" + key + "!";
        }
    }

    public static boolean has(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.GERMAN, NO_FALLBACK).containsKey(key);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(GERMAN, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return text(locale, key, params);
    }
}
