package de.stellwerk.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server refuses before anything of ours sees it, e.g. an address that can be read in two ways: in our form and words. */
final class ServerErrors extends ErrorHandler {
    private final SecurityHeaders headers;

    ServerErrors(SecurityHeaders headers) {
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var language = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
        var locale = language == null || !language.strip().startsWith("en") ? Messages.GERMAN : Messages.ENGLISH;
        var accept = request.getHeaders().get(HttpHeader.ACCEPT);
        var browser = accept != null && accept.contains("text/html");
        var status = response.getStatus();
        // Of an address that cannot be read the server passes on neither it nor the headers.
        var text = browser
                ? page(type(status), locale)
                : Problems.body(request.getMethod(), "?", status, type(status), locale);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, browser ? "text/html; charset=utf-8" : "application/problem+json")
                .put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.of(null).forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    private static String type(int status) {
        return switch (status) {
            case 404 -> "notFound";
            case 405 -> "methodNotAllowed";
            case 413 -> "tooLarge";
            case 503 -> "unavailable";
            case 429 -> "tooManyRequests";
            default -> status < 500 ? "malformed" : "internal";
        };
    }

    private static String page(String type, Locale locale) {
        var title = Messages.text(locale, "problem." + type);
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s – Stellwerk</title></head>
                <body><main><h1>%s</h1><p><a href="/">Stellwerk</a></p></main></body></html>
                """.formatted(locale.getLanguage(), title, title);
    }
}
