package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.PasswordRules;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guessing passwords and asking too much, over HTTP as anybody outside would. */
@MicronautTest(transactional = false)
@Property(name = "test.ticker", value = "standing")
@Property(name = "stellwerk.api-requests-per-minute", value = "100")
class LoginLimitTest {
    @Inject
    EmbeddedServer server;

    @Inject
    StandingTicker ticker;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void forget() {
        ticker.pass(Duration.ofHours(2));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void knownAndUnknownAccountsAreAnsweredTheSameBeforeAndAfterTheLimit() throws Exception {
        for (int i = 0; i <= LoginThrottle.FREE_BY_ACCOUNT; i++) {
            var known = basic("kernteam", "falsch");
            var unknown = basic("gibt-es-nicht", "falsch");
            assertThat(told(known)).isEqualTo(told(unknown));
            assertThat(known.statusCode()).isEqualTo(i < LoginThrottle.FREE_BY_ACCOUNT ? 401 : 429);
        }
    }

    @Test
    void limitSaysHowLongToWaitAndThenTheRightPasswordPasses() throws Exception {
        fail("leitung", LoginThrottle.FREE_BY_ACCOUNT);
        var refused = basic("Leitung ", PasswordRules.DEMO);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("Zu viele Fehlversuche");
        assertThat(basic("kernteam", PasswordRules.DEMO).statusCode())
                .as("others are not kept out")
                .isEqualTo(200);

        ticker.pass(Duration.ofSeconds(60));
        assertThat(basic("leitung", PasswordRules.DEMO).statusCode()).isEqualTo(200);
        assertThat(basic("leitung", "falsch").statusCode()).as("counted anew").isEqualTo(401);
    }

    @Test
    void attemptsAtTheSameMomentAreCountedOneByOne() throws Exception {
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            var calls = java.util.stream.IntStream.range(0, 16)
                    .mapToObj(_ -> threads.submit(() -> basic("lotse", "falsch").statusCode()))
                    .toList();
            for (var call : calls) {
                statuses.add(call.get());
            }
        }
        assertThat(statuses.stream().filter(s -> s == 401)).hasSize(LoginThrottle.FREE_BY_ACCOUNT);
        assertThat(new HashSet<>(statuses)).containsOnly(401, 429);
    }

    @Test
    void oneAddressMayNotTryManyAccounts() throws Exception {
        for (int i = 0; i < LoginThrottle.FREE_BY_ADDRESS; i++) {
            assertThat(basic("konto" + i, "falsch").statusCode()).isEqualTo(401);
        }
        assertThat(basic("noch-eines", "falsch").statusCode()).isEqualTo(429);
        assertThat(get("Authorization", "Bearer stw_falsch").statusCode()).isEqualTo(429);
    }

    @Test
    void wrongAnswersTakeAsLongForNobodyAsForSomebody() throws Exception {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (int i = 0; i < 9; i++) {
            unknown.add(nanos("niemand" + i));
            known.add(nanos("admin"));
            ticker.pass(Duration.ofHours(2));
        }
        // Hashing takes tens of milliseconds; an answer without it would take one.
        assertThat(median(unknown)).isBetween(median(known) / 3, median(known) * 3);
    }

    @Test
    void callerOfTheApiWhoAsksTooMuchIsToldWhenToComeBack() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThat(basic("revision", PasswordRules.DEMO).statusCode()).isEqualTo(200);
        }
        var refused = basic("revision", PasswordRules.DEMO);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.body()).contains("tooManyRequests");
        assertThat(basic("admin", PasswordRules.DEMO).statusCode()).isEqualTo(200);
        ticker.pass(Duration.ofSeconds(1));
        assertThat(basic("revision", PasswordRules.DEMO).statusCode()).isEqualTo(200);
    }

    private void fail(String login, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            assertThat(basic(login, "falsch").statusCode()).isEqualTo(401);
        }
    }

    private long nanos(String login) throws Exception {
        long before = System.nanoTime();
        assertThat(basic(login, "falsch").statusCode()).isEqualTo(401);
        return System.nanoTime() - before;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** All that the answer tells, but for the number of the log entry. */
    private static String told(HttpResponse<String> answer) {
        var headers = new java.util.TreeMap<>(answer.headers().map());
        headers.remove("date");
        return answer.statusCode() + " " + headers + answer.body().replaceAll("urn:uuid:[-0-9a-f]+", "");
    }

    private HttpResponse<String> basic(String login, String password) throws Exception {
        return get(
                "Authorization",
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> get(String... headers) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.getURI() + "/api/v1/me"))
                        .headers(headers)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
