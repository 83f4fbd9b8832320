package de.stellwerk.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.storage.TestDatabase;
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
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class MetricsTest {
    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString("kernteam:stellwerk-demo".getBytes(StandardCharsets.UTF_8));

    @Inject
    EmbeddedServer server;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void runtimePoolScreensAndJournalAreMeasured() throws Exception {
        get(server, "/login");
        var answer = get(server, "/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain; version=0.0.4");
        assertThat(answer.body())
                .contains("jvm_memory_used_bytes{", "jvm_gc_", "process_uptime_seconds", "process_files_open_files")
                .contains("hikaricp_connections_active{", "hikaricp_connections_max{")
                .containsPattern("(?m)^stellwerk_sessions [1-9]")
                .containsPattern("(?m)^stellwerk_screens [0-9]")
                .containsPattern("(?m)^stellwerk_journal_unsealed [0-9.E]+$");
    }

    @Test
    void requestsAreCountedByOperationAndStatusAndNeverById() throws Exception {
        get(server, "/api/v1/programmes", "Authorization", LOGIN);
        get(server, "/api/v1/programmes/GIBTESNICHT", "Authorization", LOGIN);
        get(server, "/api/v1/programmes");
        var text = get(server, "/metrics").body();
        assertThat(text)
                .contains(
                        "http_server_requests_seconds_count{method=\"GET\",operation=\"/api/v1/programmes\",status=\"200\"}")
                .contains("operation=\"/api/v1/programmes/{code}\",status=\"404\"")
                .contains("operation=\"api\",status=\"401\"")
                .doesNotContain("GIBTESNICHT");
    }

    @Test
    void whoeverComesThroughAProxyFindsNothing() throws Exception {
        for (var header : new String[] {"X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"}) {
            var answer = get(server, "/metrics", header, "192.0.2.1");
            assertThat(answer.statusCode()).as(header).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("jvm_");
        }
    }

    @Test
    void withATokenOnlyTheTokenCounts() throws Exception {
        try (var context = TestDatabase.freshH2(Map.of("stellwerk.metrics-token", "0123456789abcdef"))) {
            var other = context.getBean(EmbeddedServer.class).start();
            assertThat(get(other, "/metrics").statusCode()).isEqualTo(404);
            assertThat(get(other, "/metrics", "Authorization", "Bearer 0123456789abcdeX")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(get(
                                    other,
                                    "/metrics",
                                    "Authorization",
                                    "Bearer 0123456789abcdef",
                                    "X-Forwarded-For",
                                    "192.0.2.1")
                            .body())
                    .contains("jvm_memory_used_bytes");
        }
    }

    private HttpResponse<String> get(EmbeddedServer from, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(from.getURI() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
