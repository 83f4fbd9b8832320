package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ServerTest {
    @Inject
    EmbeddedServer server;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void healthAnswersWithoutLogin() throws Exception {
        var answer = get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void theApiAsksForALogin() throws Exception {
        var answer = get("/api/v1/me");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
        assertThat(answer.body()).contains("Anmeldung nötig");
    }

    @Test
    void problemsSpeakTheCallersLanguage() throws Exception {
        assertThat(get("/api/v1/me", "Accept-Language", "en-GB").body()).contains("Login required");
    }

    @Test
    void aPathThatNobodyServesAsksForALoginToo() throws Exception {
        assertThat(get("/api/v1/nothing").statusCode()).isEqualTo(401);
    }

    @Test
    void basicIsAcceptedAndAWrongPasswordIsNot() throws Exception {
        assertThat(get("/api/v1/me", "Authorization", basic("kernteam", "stellwerk-demo"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/api/v1/me", "Authorization", basic("kernteam", "x")).statusCode())
                .isEqualTo(401);
        assertThat(get("/api/v1/me", "Authorization", "Basic ###").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/me", "Authorization", "Bearer x").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/me", "Authorization", "x").statusCode()).isEqualTo(401);
    }

    @Test
    void anAddressThatTheServerRefusesIsAProblemToo() throws Exception {
        for (var path : List.of("/api/v1/programmes/%00", "/api/v1/programmes/a%2fb", "/api/v1/%2e%2e/x")) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).contains("application/problem+json");
            assertThat(answer.body()).contains("\"status\":400").contains("Anfrage nicht verstanden");
        }
        assertThat(get("/%2f", "Accept", "text/html").body())
                .contains("Anfrage")
                .doesNotContain("Jetty");
    }

    @Test
    void apiCallsOpenNoSession() throws Exception {
        assertThat(get("/api/v1/me", "Authorization", basic("kernteam", "stellwerk-demo"))
                        .headers()
                        .firstValue("Set-Cookie"))
                .isEmpty();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
