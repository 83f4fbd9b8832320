package de.stellwerk.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refusals in the form of RFC 9457, written before any controller is reached, and logged under the id that they carry. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static void write(HttpServletRequest request, HttpServletResponse response, int status, String type)
            throws IOException {
        Locale locale = Messages.of(request);
        String body = body(request.getMethod(), request.getRequestURI(), status, type, locale);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", locale.getLanguage());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** 429, and when to come back. */
    static void later(HttpServletRequest request, HttpServletResponse response, String type, Duration wait)
            throws IOException {
        response.setHeader(
                "Retry-After", String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds())));
        write(request, response, 429, type);
    }

    static String body(String method, String path, int status, String type, Locale locale) {
        String id = "urn:uuid:" + UUID.randomUUID();
        LOG.atInfo().addKeyValue("instance", id).log("{} {} {} {} {}", id, method, path, status, type);
        return """
                {"type":"urn:stellwerk:problem:%s","title":"%s","status":%d,"detail":"%s","instance":"%s"}""".formatted(
                        type,
                        escaped(Messages.text(locale, "problem." + type)),
                        status,
                        escaped(Messages.text(locale, "problem." + type + ".detail")),
                        id);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
