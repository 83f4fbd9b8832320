package de.stellwerk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.exceptions.HttpStatusException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of a request, bounded and checked. A change names the fields that it changes: one that is left out stays as it is, so
 * that a client written before a field existed does not wipe it; {@code null} clears a field.
 */
final class JsonBody {
    static final int MAX_BYTES = 2 * 1024 * 1024;
    private static final int DISCARDED = 8 * MAX_BYTES;
    /** Longer texts are refused here; the services bound single fields further. */
    static final int MAX_TEXT = 20_000;

    private final ObjectNode tree;

    private JsonBody(ObjectNode tree) {
        this.tree = tree;
    }

    /** @throws BadInput if it is no JSON object. @throws Refused if a text is too long or cannot be stored */
    static JsonBody of(HttpRequest<?> request) {
        var type = request.getContentType().orElse(null);
        if (type != null && !"json".equals(type.getSubtype()) && !type.getName().endsWith("+json")) {
            throw new HttpStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, type.getName());
        }
        var bytes = read(request);
        if (bytes.length == 0) {
            throw new BadInput(Violation.of("", "bodyMissing"));
        }
        return of(StrictJson.object(bytes));
    }

    static JsonBody of(ObjectNode tree) {
        var violations = new ArrayList<Violation>();
        checkTexts("", tree, violations);
        Refused.ifAny(violations);
        return new JsonBody(tree);
    }

    private static byte[] read(HttpRequest<?> request) {
        try (var in = unwrapped(request).byteBody().toInputStream()) {
            var bytes = request.getContentLength() > MAX_BYTES ? null : in.readNBytes(MAX_BYTES + 1);
            if (bytes == null || bytes.length > MAX_BYTES) {
                discard(in);
                throw new HttpStatusException(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "body");
            }
            return bytes;
        } catch (IOException e) {
            // It ended before its stated length, or its chunks are none.
            throw new BadInput(Violation.of("", "bodyBroken"));
        }
    }

    /** Who is still sending reads no answer: a connection that closes on unread bytes takes the answer with it. */
    private static void discard(InputStream in) throws IOException {
        long left = DISCARDED;
        for (long skipped = 1; skipped > 0 && left > 0; left -= skipped) {
            skipped = in.skip(left);
        }
    }

    /** The servlet bridge hands a controller a wrapper without the raw body. */
    private static ServerHttpRequest<?> unwrapped(HttpRequest<?> request) {
        var bare = request;
        while (bare instanceof HttpRequestWrapper<?> wrapper) {
            bare = wrapper.getDelegate();
        }
        return (ServerHttpRequest<?>) bare;
    }

    private static void checkTexts(String path, JsonNode node, List<Violation> violations) {
        if (node.isTextual()) {
            checkText(path, node.textValue(), violations);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                checkTexts(path + "[" + i + "]", node.get(i), violations);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(p -> checkTexts(
                            path.isEmpty() ? p.getKey() : path + "." + p.getKey(), p.getValue(), violations));
        }
    }

    private static void checkText(String path, String text, List<Violation> violations) {
        if (text.length() > MAX_TEXT) {
            violations.add(Violation.of(path, "tooLong", MAX_TEXT));
        } else if (Texts.unstorable(text)) {
            violations.add(Violation.of(path, "unstorableCharacter"));
        }
    }

    boolean has(String field) {
        return tree.has(field);
    }

    <T> T as(Class<T> type) {
        return StrictJson.as(tree, type);
    }

    /** The current resource with the fields of this body in their place. */
    <T> T over(T current, Class<T> type) {
        ObjectNode merged = StrictJson.tree(current);
        merged.setAll(tree);
        return StrictJson.as(merged, type);
    }
}
