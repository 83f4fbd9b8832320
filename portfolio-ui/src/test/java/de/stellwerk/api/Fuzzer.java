package de.stellwerk.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes requests to one operation out of its description: mostly right, in some places not. */
final class Fuzzer {
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json; charset=utf-16",
            "application/json;charset=\"nonsense\"",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "application/merge-patch+json",
            "*/*",
            "/",
            "json",
            "");
    private static final List<String> ACCEPTED = List.of(
            "*/*",
            "application/json",
            "text/csv",
            "text/html",
            "application/problem+json",
            "text/*;q=0.3, application/*;q=0",
            "image/png",
            ",,,",
            ";q=",
            "a/b/c",
            "application/json;q=x");
    private static final List<String> LANGUAGES =
            List.of("de", "en-GB,en;q=0.5", "fr", "*", "x-klingon", "de-DE-u-co-phonebk", "-", ";;", "zz_ZZ");
    private static final List<String> TAGS =
            List.of("*", "\"1\"", "\"2\"", "W/\"1\"", "\"1\", \"2\"", "1", "\"", "\"-1\"");

    private final Description description;
    private final Description.Operation operation;
    private final Random random;
    private final OddValues values;
    private final OddJson json;
    private final OddWorkbook workbook;

    Fuzzer(
            Description description,
            Description.Operation operation,
            Random random,
            List<String> ids,
            OddWorkbook workbook) {
        this.description = description;
        this.operation = operation;
        this.random = random;
        this.values = new OddValues(random, ids);
        this.json = new OddJson(random, values);
        this.workbook = workbook;
    }

    /** @param address that leads somewhere @param token of the caller */
    byte[] next(String address, String token) {
        var body = body();
        var head = new StringBuilder()
                .append(operation.method().toUpperCase(Locale.ROOT))
                .append(' ')
                .append(path(address))
                .append(query())
                .append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        if (random.nextInt(40) > 0) {
            header(head, "Authorization", "Bearer " + (random.nextInt(40) == 0 ? values.header() : token));
        }
        headers(head);
        body = bodyHeaders(head, body);
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private String path(String address) {
        if (random.nextInt(4) > 0) {
            return address;
        }
        var segments = address.split("/", -1);
        var template = operation.path().split("/", -1);
        for (int i = 0; i < template.length && i < segments.length; i++) {
            if (template[i].startsWith("{") && random.nextInt(2) == 0) {
                segments[i] = values.encoded();
            }
        }
        return String.join("/", segments) + (random.nextInt(20) == 0 ? "/" : "");
    }

    private String query() {
        var pairs = new ArrayList<String>();
        for (var parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asText().equals("query") && random.nextInt(3) == 0) {
                var pair = parameter.path("name").asText() + "=" + value(parameter);
                pairs.add(pair);
                if (random.nextInt(25) == 0) {
                    pairs.add(pair);
                }
            }
        }
        if (random.nextInt(25) == 0) {
            pairs.add(values.encoded() + "=" + values.encoded());
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private String value(JsonNode parameter) {
        var schema = description.resolved(parameter.path("schema"));
        var known = new ArrayList<String>();
        if (parameter.has("example")) {
            known.add(parameter.path("example").asText());
        }
        var options = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
        description.resolved(options).path("enum").forEach(e -> known.add(e.asText()));
        if (!known.isEmpty() && random.nextInt(2) == 0) {
            return OddValues.encode(values.pick(known));
        }
        var number = schema.path("type").asText().equals("integer") && random.nextInt(3) > 0;
        return number ? OddValues.encode(values.number()) : values.encoded();
    }

    private void headers(StringBuilder head) {
        if (random.nextInt(8) > 0) {
            header(head, "If-Match", random.nextInt(4) == 0 ? values.header() : values.pick(TAGS));
        }
        sometimes(head, "Accept", ACCEPTED);
        sometimes(head, "Accept-Language", LANGUAGES);
        sometimes(head, "If-None-Match", TAGS);
        sometimes(head, "If-Modified-Since", List.of("Thu, 30 Feb 2020 00:00:00 GMT", "x", "0"));
        sometimes(head, "Range", List.of("bytes=0-0", "bytes=-9999999999", "bytes=5-1", "x"));
        sometimes(head, "X-HTTP-Method-Override", List.of("DELETE", "TRACE", "x"));
        if (random.nextInt(6) == 0) {
            header(head, "Change-Reason", random.nextBoolean() ? values.header() : values.encoded());
        }
        if (random.nextInt(30) == 0) {
            header(head, "Cookie", "stellwerk=" + values.header());
        }
    }

    private void sometimes(StringBuilder head, String name, List<String> some) {
        if (random.nextInt(8) == 0) {
            header(head, name, random.nextInt(5) == 0 ? values.header() : values.pick(some));
        }
    }

    private static void header(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value.replace('\0', '?')).append("\r\n");
    }

    private byte[] body() {
        var content = operation.node().path("requestBody").path("content");
        if (content.has("multipart/form-data")) {
            return workbook.next(random, values);
        }
        if (content.has("application/json")) {
            var schema = description.resolved(content.path("application/json").path("schema"));
            return json.of(schema.path("example"), schema);
        }
        return random.nextInt(12) == 0 ? values.any().getBytes(StandardCharsets.UTF_8) : new byte[0];
    }

    /** @return what goes over the wire: the body as it is, in chunks, or less than was announced */
    private byte[] bodyHeaders(StringBuilder head, byte[] body) {
        if (body.length == 0) {
            return body;
        }
        var form = operation.node().path("requestBody").path("content").has("multipart/form-data");
        var right = form ? "multipart/form-data; boundary=" + ApiClient.BOUNDARY : "application/json";
        header(head, "Content-Type", random.nextInt(12) == 0 ? values.pick(TYPES) : right);
        return switch (random.nextInt(30)) {
            case 0 -> {
                header(head, "Content-Length", "" + (body.length + 1_000));
                yield body;
            }
            case 1 -> {
                header(head, "Transfer-Encoding", "chunked");
                yield chunked(body, "0\r\n\r\n");
            }
            case 2 -> {
                header(head, "Transfer-Encoding", "chunked");
                yield chunked(body, "zz\r\n");
            }
            case 3 -> {
                header(head, "Content-Encoding", values.pick(List.of("gzip", "br", "x")));
                header(head, "Content-Length", "" + body.length);
                yield body;
            }
            default -> {
                header(head, "Content-Length", "" + body.length);
                yield body;
            }
        };
    }

    private static byte[] chunked(byte[] body, String end) {
        var out = new ByteArrayOutputStream();
        out.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        out.writeBytes(("\r\n" + end).getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** The request as one line for a shell. */
    static String line(byte[] request) {
        var text = new StringBuilder("printf '%b' '");
        for (int i = 0; i < Math.min(request.length, 20_000); i++) {
            int b = request[i] & 0xff;
            text.append(
                    switch (b) {
                        case '\r' -> "\\r";
                        case '\n' -> "\\n";
                        case '\\' -> "\\\\";
                        default -> b < 32 || b > 126 || b == '\'' ? "\\x%02x".formatted(b) : String.valueOf((char) b);
                    });
        }
        return text.append(request.length > 20_000 ? "…" : "")
                .append("' | nc localhost 8080")
                .toString();
    }
}
