package de.stellwerk.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of resources. */
final class Paths {
    private Paths() {}

    static String measure(String programme, String measure) {
        return "/api/v1/programmes/" + segment(programme) + "/measures/" + segment(measure);
    }

    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
