package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.storage.PostgresServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database goes away under the running program and comes back. */
class OutageTest {
    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString("kernteam:stellwerk-demo".getBytes(StandardCharsets.UTF_8));

    private final HttpClient client = HttpClient.newHttpClient();
    private PostgresServer postgres;
    private ApplicationContext context;
    private URI address;

    @BeforeEach
    void start() {
        postgres = PostgresServer.ofItsOwn();
        context = ApplicationContext.run(
                Map.of(
                        "datasources.default.url", postgres.url("outage"),
                        "datasources.default.username", "stellwerk",
                        "datasources.default.password", ""),
                "test");
        address = context.getBean(EmbeddedServer.class).start().getURI();
    }

    @AfterEach
    void stop() {
        context.close();
        client.close();
    }

    @Test
    void theProgramSaysSoAndRecoversByItself() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/programmes").statusCode()).isEqualTo(200);

        postgres.down();
        var health = get("/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("DOWN");
        var answer = get("/api/v1/programmes");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:stellwerk:problem:unavailable").doesNotContain("PSQL");
        assertThat(get("/metrics").body()).contains("stellwerk_journal_unsealed NaN");

        postgres.up();
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (get("/health").statusCode() != 200 && System.nanoTime() < until) {
            Thread.sleep(200);
        }
        assertThat(get("/health").statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/programmes").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
        if (path.startsWith("/api")) {
            request.header("Authorization", LOGIN);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
