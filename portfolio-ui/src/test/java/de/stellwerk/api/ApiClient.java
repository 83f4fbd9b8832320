package de.stellwerk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Calls the API as a program from outside would. */
final class ApiClient {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI server;
    private final Description description;
    private final List<String> headers;

    /** @param description every answer is compared with it */
    ApiClient(URI server, Description description, String... headers) {
        this.server = server;
        this.description = description;
        this.headers = List.of(headers);
    }

    ApiClient with(String... more) {
        var all = new ArrayList<>(headers);
        all.addAll(Arrays.asList(more));
        return new ApiClient(server, description, all.toArray(String[]::new));
    }

    /** For what does not reach the API at all, so that its description says nothing about it. */
    ApiClient uncompared() {
        return new ApiClient(server, Description.NOTHING, headers.toArray(String[]::new));
    }

    Answer get(String path) {
        return send("GET", path);
    }

    Answer post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, json);
    }

    Answer post(String path) {
        return send("POST", path);
    }

    Answer put(String path, String json) {
        return with("Content-Type", "application/json").send("PUT", path, json);
    }

    Answer delete(String path) {
        return send("DELETE", path);
    }

    Answer send(String method, String path) {
        return sendBytes(method, path, new byte[0]);
    }

    Answer send(String method, String path, String body) {
        return sendBytes(method, path, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer sendBytes(String method, String path, byte[] body) {
        var publisher =
                body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body);
        var address = path.startsWith("/") ? server.resolve(path) : server.resolve("/api/v1/" + path);
        var request = HttpRequest.newBuilder(address).method(method, publisher);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            var answer = new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
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

    record Answer(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
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

        String etag() {
            return header("ETag");
        }
    }
}
