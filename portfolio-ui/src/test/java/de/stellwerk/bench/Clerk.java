package de.stellwerk.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A person at a screen, without a browser: says to the server what Chromium would say, message by message. */
final class Clerk {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String WINDOW = "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-curdate=0&v-tzo=0"
            + "&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=w&v-td=false&v-pr=1&v-np=Linux&v-cs=light&v-pv=VISIBLE"
            + "&v-fs=NOT_FULLSCREEN&v-so=landscape-primary&v-soa=0&v-tn=lumo&v-ga=UNSUPPORTED&v-wla=UNSUPPORTED&v-ws=false";

    private final URI server;
    private final HttpClient http;
    private final Map<String, Integer> nodes = new HashMap<>();
    private String ui = "";
    private String csrf = "";
    private long syncId;
    private long clientId;

    Clerk(URI server) {
        this.server = server;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    /** By the form, as everybody. */
    Clerk login(String login, String password) {
        load("anmelden");
        go("anmelden");
        var name = node("login");
        var secret = node("password");
        var submit = node("submit");
        type(name, login);
        say("[%s,%s]"
                .formatted(value(secret, password), event(submit, "click", "{\"event.detail\":1,\"event.button\":0}")));
        load("");
        return this;
    }

    /** Loads the page anew, up to where the browser asks for its content. */
    void load(String route) {
        get("/" + route);
        var location = URLEncoder.encode(route, StandardCharsets.UTF_8);
        var config = json(get("/?v-r=init&location=" + location + "&query=" + WINDOW))
                .path("appConfig");
        ui = config.path("v-uiId").asText();
        csrf = config.path("uidl").path("Vaadin-Security-Key").asText();
        syncId = config.path("uidl").path("syncId").asLong();
        clientId = config.path("uidl").path("clientId").asLong();
        nodes.clear();
    }

    /** Follows a link inside of the program. */
    void go(String route) {
        say("[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/" + route
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"client\"}}]");
    }

    void type(int node, String text) {
        say("[%s,%s]".formatted(value(node, text), event(node, "change", "{}")));
    }

    /** Scrolls the grid on the page so that these rows are in view. */
    void scroll(int from, int to) {
        call(node("vaadin-grid"), "setViewportRange", "[" + from + "," + to + "]");
    }

    private void call(int node, String method, String arguments) {
        say("[{\"type\":\"publishedEventHandler\",\"node\":%d,\"templateEventMethodName\":\"%s\","
                        .formatted(node, method)
                + "\"templateEventMethodArgs\":" + arguments + ",\"promise\":1}]");
    }

    private static String value(int node, String text) {
        return "{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"value\",\"value\":\"%s\"}"
                .formatted(node, text);
    }

    private static String event(int node, String event, String data) {
        return "{\"type\":\"event\",\"node\":%d,\"event\":\"%s\",\"data\":%s}".formatted(node, event, data);
    }

    /** The last node that came with this id or, for want of one, this tag. */
    int node(String idOrTag) {
        return Objects.requireNonNull(
                nodes.get(idOrTag), () -> "not on the page: " + idOrTag + " in " + nodes.keySet());
    }

    private void say(String calls) {
        var body = "{\"csrfToken\":\"%s\",\"rpc\":%s,\"syncId\":%d,\"clientId\":%d}"
                .formatted(csrf, calls, syncId, clientId++);
        var answer = json(send(HttpRequest.newBuilder(server.resolve("/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
        if (!answer.has("syncId") || answer.path("meta").has("appError")) {
            throw new IllegalStateException("refused: " + answer);
        }
        syncId = answer.path("syncId").asLong();
        answer.path("changes").forEach(this::note);
    }

    private void note(JsonNode change) {
        if (List.of("id", "tag").contains(change.path("key").asText())
                && change.path("value").isTextual()) {
            nodes.put(change.path("value").asText(), change.path("node").asInt());
        }
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer =
                    http.send(request.header("Accept-Language", "de").build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.uri());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + text, e);
        }
    }
}
