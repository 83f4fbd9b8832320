package de.stellwerk.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files as answers. */
final class Downloads {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Downloads() {}

    /** @param name file name; letters outside ASCII go by RFC 6266 */
    static HttpResponse<byte[]> answer(byte[] bytes, String type, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        var ascii = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return HttpResponse.ok(bytes)
                .contentType(MediaType.of(type))
                .header("Content-Disposition", "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded)
                .header("Cache-Control", "private, no-store");
    }
}
