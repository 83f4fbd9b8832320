package de.stellwerk.server;

import io.micronaut.http.MediaType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.Charset;
import org.eclipse.jetty.http.HttpException;

/** Tells requests apart whose address or headers can be read as they stand from those that cannot. */
final class Legible {
    private Legible() {}

    /** What the servlet engine and the framework would fail on only once somebody asks for it, and then as if it were our bug. */
    static boolean is(HttpServletRequest request) {
        try {
            var query = request.getQueryString();
            URI.create(request.getRequestURI() + (query == null ? "" : "?" + query));
            request.getLocale();
            var type = request.getContentType();
            return type == null
                    || hasKnownCharset(request) && !MediaType.of(type).getName().isEmpty();
        } catch (IllegalArgumentException | HttpException.RuntimeException e) {
            return false;
        }
    }

    private static boolean hasKnownCharset(HttpServletRequest request) {
        var charset = request.getCharacterEncoding();
        return charset == null || Charset.isSupported(charset);
    }
}
