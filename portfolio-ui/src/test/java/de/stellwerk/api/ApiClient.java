package de.stellwerk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Calls the API as a program from outside would. */
public final class ApiClient {
    static final String BOUNDARY = "----stellwerk";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP = client();

    private final URI server;
    private final Description description;
    private final List<String> headers;
    private final boolean alone;

    public ApiClient(URI server, String... headers) {
        this(server, Description.NOTHING, headers);
    }

    /** @param description every answer is compared with it */
    ApiClient(URI server, Description description, String... headers) {
        this(server, description, false, headers);
    }

    private ApiClient(URI server, Description description, boolean alone, String... headers) {
        this.server = server;
        this.description = description;
        this.alone = alone;
        this.headers = List.of(headers);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** Takes a connection of its own for each call, since the server cuts one on which it was told too much. */
    ApiClient alone() {
        return new ApiClient(server, description, true, headers.toArray(String[]::new));
    }

    /** Somebody else, by a token. */
    public ApiClient as(String token) {
        return new ApiClient(server, description, alone, "Authorization", "Bearer " + token);
    }

    public ApiClient with(String... more) {
        var all = new ArrayList<>(headers);
        all.addAll(Arrays.asList(more));
        return new ApiClient(server, description, alone, all.toArray(String[]::new));
    }

    /** For what does not reach the API at all, so that its description says nothing about it. */
    ApiClient uncompared() {
        return new ApiClient(server, Description.NOTHING, headers.toArray(String[]::new));
    }

    public Answer get(String path) {
        return send("GET", path);
    }

    public Answer post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, json);
    }

    public Answer post(String path) {
        return send("POST", path);
    }

    public Answer put(String path, String json) {
        return with("Content-Type", "application/json").send("PUT", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path);
    }

    public Answer send(String method, String path) {
        return sendBytes(method, path, new byte[0]);
    }

    public Answer send(String method, String path, String body) {
        return sendBytes(method, path, body.getBytes(StandardCharsets.UTF_8));
    }

    /** As a form of the browser sends a workbook. */
    public Answer upload(String path, byte[] workbook) {
        return upload(path, "file", "programm.xlsx", workbook);
    }

    /** @param part name of the field in the form */
    Answer upload(String path, String part, String fileName, byte[] file) {
        return with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .sendBytes("POST", path, form(part(part, fileName, file)));
    }

    /** The body of a form with these parts. */
    static byte[] form(byte[]... parts) {
        var body = new ByteArrayOutputStream();
        for (var part : parts) {
            body.writeBytes(part);
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    static byte[] part(String name, String fileName, byte[] file) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: " + Downloads.XLSX + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(file);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    /** Without a stated length. */
    Answer stream(String method, String path, InputStream body) {
        return send(method, path, HttpRequest.BodyPublishers.ofInputStream(() -> body));
    }

    public Answer sendBytes(String method, String path, byte[] body) {
        return send(
                method,
                path,
                body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher publisher) {
        var address = path.startsWith("/") ? server.resolve(path) : server.resolve("/api/v1/" + path);
        var request = HttpRequest.newBuilder(address).method(method, publisher);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try (var own = alone ? client() : null) {
            var http = own == null ? HTTP : own;
            var answer = new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
            description.check(
                    method, address.getRawPath(), answer.status(), answer.header("Content-Type"), answer.text());
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return MAPPER.readTree(text());
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON: " + text(), e);
            }
        }

        /** Field and rule of every violation. */
        String violation() {
            var found = new ArrayList<String>();
            json().path("violations")
                    .forEach(v -> found.add(
                            v.path("field").asText() + ":" + v.path("rule").asText()));
            return String.join(", ", found);
        }

        public String etag() {
            return header("ETag");
        }
    }
}
