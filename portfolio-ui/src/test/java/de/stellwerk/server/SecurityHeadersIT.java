package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every kind of answer tells the browser to refuse: pages, files, API, errors of ours and of the server's. */
@MicronautTest(transactional = false)
@Property(name = "stellwerk.base-url", value = "https://stellwerk.example.org")
class SecurityHeadersIT {
    private static final List<String> ALWAYS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "Strict-Transport-Security");

    @Inject
    EmbeddedServer server;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/anmelden",
                "/einrichtung",
                "/gibt-es-nicht",
                "/stellwerk/stellwerk.css",
                "/stellwerk/gibt-es-nicht.css",
                "/VAADIN/build/gibt-es-nicht.js",
                "/?v-r=uidl&v-uiId=7",
                "/?v-r=init&location=",
                "/api/v1/openapi",
                "/api/v1/me",
                "/api/gibt-es-nicht",
                "/health",
                "/%2f",
                "/api/v1/programmes/%00"
            })
    void everyAnswerCarriesEachHeaderOnce(String path) throws Exception {
        var answer = get(path);
        for (var header : ALWAYS) {
            assertThat(answer.headers().allValues(header))
                    .as("%s %d %s", path, answer.statusCode(), header)
                    .hasSize(1);
        }
        assertThat(answer.headers().map().keySet())
                .as("says nothing about what runs here")
                .doesNotContain("server", "x-powered-by");
    }

    @Test
    void pagesRunOnlyScriptsThatCarryTheWordOfThisAnswer() throws Exception {
        var first = get("/anmelden", "Accept", "text/html");
        var policy = policy(first);
        assertThat(policy)
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'")
                .doesNotContain("script-src 'self' 'unsafe-inline'", "*", "http:")
                .contains("'strict-dynamic'");
        var nonce = Pattern.compile("'nonce-([^']+)'").matcher(policy);
        assertThat(nonce.find()).isTrue();
        assertThat(first.body()).contains("<script");
        var scripts = Pattern.compile("<script[^>]*>").matcher(first.body());
        assertThat(scripts.results().map(s -> s.group()))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(tag).contains("nonce=\"" + nonce.group(1) + "\""));
        assertThat(policy(get("/anmelden", "Accept", "text/html"))).isNotEqualTo(policy);
    }

    @Test
    void whatIsNoPageMayDoNothing() throws Exception {
        for (var path : List.of("/api/v1/openapi", "/api/v1/me", "/health", "/%2f")) {
            assertThat(policy(get(path)))
                    .as(path)
                    .startsWith("default-src 'none'")
                    .doesNotContain("script-src");
        }
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
