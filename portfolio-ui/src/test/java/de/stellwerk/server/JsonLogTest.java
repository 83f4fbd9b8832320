package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** {@code log.format=json}: what a collector reads. */
@MicronautTest(transactional = false)
class JsonLogTest {
    @Inject
    EmbeddedServer server;

    private final LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private PrintStream before;

    @BeforeEach
    void asTheProgramDoes() throws JoranException {
        before = System.out;
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        logging.reset();
        logging.getStatusManager().clear();
        logging.putProperty(Settings.LOG_FORMAT, "json");
        var configurator = new JoranConfigurator();
        configurator.setContext(logging);
        configurator.doConfigure(JsonLogTest.class.getResource("/logback.xml"));
    }

    @AfterEach
    void asTheTestsDo() throws JoranException {
        System.setOut(before);
        logging.reset();
        new ContextInitializer(logging).autoConfig();
    }

    /** Of what it finds odd, the library writes many lines that are no JSON. */
    @Test
    void theLibraryHasNothingToSayAboutItsConfiguration() {
        assertThat(logging.getStatusManager().getCopyOfStatusList())
                .isNotEmpty()
                .allSatisfy(status ->
                        assertThat(status.getLevel()).as(status.toString()).isLessThan(Status.WARN));
    }

    @Test
    void aRefusalIsOneLineWithTheIdOfItsProblemAndNoSecret() throws Exception {
        var answer = call("kernteam", "wrong-password");
        var id = new JsonMapper().readTree(answer).get("instance").textValue();
        var line = lines().stream()
                .filter(l ->
                        id.equals(l.path("kvpList").path(0).path("instance").asText()))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("level").textValue()).isEqualTo("INFO");
        assertThat(line.get("formattedMessage").textValue()).contains(id, "GET /api/v1/me 401");
        assertThat(line.get("timestamp").isNumber()).isTrue();
        // Which account was tried is said in a line of its own: an operator must see an attack.
        assertThat(line.toString()).doesNotContain("kernteam");
        assertThat(text()).doesNotContain("wrong-password", "Basic");
    }

    @Test
    void aBugIsOneLineWithItsTrace() throws Exception {
        var id = ErrorNotice.log(new IllegalStateException("first line\nsecond \"line\""));
        assertThat(lines()).hasSize(1);
        var line = lines().getFirst();
        assertThat(line.path("kvpList").path(0).path("instance").asText()).isEqualTo(id);
        assertThat(line.path("throwable").path("className").asText()).isEqualTo("java.lang.IllegalStateException");
        assertThat(line.path("throwable").path("message").asText()).isEqualTo("first line\nsecond \"line\"");
        assertThat(line.path("throwable").path("stepArray").size()).isPositive();
    }

    private String call(String login, String password) throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + "/api/v1/me"))
                .header("Authorization", "Basic " + credentials)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private List<JsonNode> lines() throws IOException {
        var result = new ArrayList<JsonNode>();
        for (var line : text().lines().toList()) {
            result.add(new JsonMapper().readTree(line));
        }
        return result;
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
