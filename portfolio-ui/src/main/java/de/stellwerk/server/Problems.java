package de.stellwerk.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Refusals in the form of RFC 9457, written before any controller is reached. */
final class Problems {
    private Problems() {}

    static void write(HttpServletRequest request, HttpServletResponse response, int status, String type)
            throws IOException {
        Locale locale = Messages.of(request);
        String body = """
                {"type":"urn:stellwerk:problem:%s","title":"%s","status":%d,"detail":"%s","instance":"urn:uuid:%s"}""".formatted(
                        type,
                        escaped(Messages.text(locale, "problem." + type)),
                        status,
                        escaped(Messages.text(locale, "problem." + type + ".detail")),
                        UUID.randomUUID());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", locale.getLanguage());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
