package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final Map<String, String> ENOUGH =
            Map.of("STELLWERK_DB_URL", "jdbc:postgresql://db/stellwerk", "STELLWERK_DB_USER", "stellwerk");

    @Test
    void databaseAndUserAreEnough() throws Exception {
        assertThat(Settings.read(ENOUGH, null))
                .containsEntry("datasources.default.url", "jdbc:postgresql://db/stellwerk")
                .containsEntry("micronaut.server.port", 8080);
    }

    @Test
    void everyWrongSettingIsNamedAtOnce() {
        assertThatThrownBy(() -> Settings.read(
                        Map.of("STELLWERK_PORT", "viele", "STELLWERK_BASE_URL", "x", "STELLWERK_PROXY_HEADERS", "ja"),
                        null))
                .isInstanceOf(WrongSettings.class)
                .hasMessageContaining("STELLWERK_DB_URL (in a file: db.url) is missing")
                .hasMessageContaining("STELLWERK_PORT (in a file: port) must be a number from 1 to 65535, but is viele")
                .hasMessageContaining("STELLWERK_BASE_URL")
                .hasMessageContaining("STELLWERK_PROXY_HEADERS");
    }

    @Test
    void theEnvironmentWinsOverTheFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("s.properties"), "port=9000\nsession.minutes=5\n");
        var environment = new HashMap<>(ENOUGH);
        environment.put("STELLWERK_PORT", "9001");
        assertThat(Settings.read(environment, file))
                .containsEntry("micronaut.server.port", 9001)
                .containsEntry("stellwerk.session-minutes", 5);
    }

    @Test
    void anUnknownSettingOfAFileIsNamed(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("s.properties"), "prot=9000\n");
        assertThatThrownBy(() -> Settings.read(ENOUGH, file)).hasMessageContaining("prot in");
    }

    @Test
    void h2IsToldToBehaveAsPostgres() throws Exception {
        assertThat(Settings.read(Map.of("STELLWERK_DB_URL", "jdbc:h2:file:/x"), null)
                        .get("datasources.default.url"))
                .isEqualTo("jdbc:h2:file:/x" + Settings.H2_FLAGS);
    }

    @Test
    void h2KeepsWhatItsAddressSaysAndIsToldTheRest() throws Exception {
        assertThat(Settings.read(Map.of("STELLWERK_DB_URL", "jdbc:h2:file:/x;mode=PostgreSQL;WRITE_DELAY=9"), null)
                        .get("datasources.default.url"))
                .isEqualTo("jdbc:h2:file:/x;mode=PostgreSQL;WRITE_DELAY=9;DATABASE_TO_LOWER=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=30000");
    }

    @Test
    void aVanishedPostgresIsNoticedAndItsErrorsShowNoRows() throws Exception {
        assertThat(Settings.read(ENOUGH, null).get("datasources.default.data-source-properties"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("connectTimeout", "5")
                .containsEntry("logServerErrorDetail", "false");
        assertThat(Settings.read(Map.of("STELLWERK_DB_URL", "jdbc:h2:file:/x"), null))
                .doesNotContainKey("datasources.default.data-source-properties");
    }

    @Test
    void everySettingIsExplainedToOperators() throws Exception {
        var operations = Files.readString(Path.of("..", "docs", "operations.md"));
        assertThat(Settings.KNOWN)
                .allSatisfy(
                        key -> assertThat(operations).contains("| `" + Settings.variable(key) + "` | `" + key + "` |"));
    }

    @Test
    void logAndMetricsAreChecked() {
        var environment = new HashMap<>(ENOUGH);
        environment.put("STELLWERK_LOG_FORMAT", "xml");
        environment.put("STELLWERK_LOG_LEVEL", "loud");
        environment.put("STELLWERK_METRICS_TOKEN", "short");
        assertThatThrownBy(() -> Settings.read(environment, null))
                .hasMessageContaining("log.format) must be one of text, json, but is xml")
                .hasMessageContaining("log.level) must be one of ERROR, WARN")
                .hasMessageContaining("metrics.token) must have at least 16 characters")
                .hasMessageNotContaining("short");
    }

    @Test
    void aWrongCommandLineEndsWithCodeTwo() {
        assertThat(run("nonsense")).contains("no such command");
        assertThat(run("demo", "--prot", "1")).contains("--prot: demo knows --data, --fresh, --port");
        assertThat(run("demo", "--port")).contains("--port needs a value");
        assertThat(run("demo", "--port", "0")).contains("--port must be a number");
        assertThat(run("start")).contains("STELLWERK_DB_URL");
    }

    private static String run(String... args) {
        var err = new ByteArrayOutputStream();
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertThat(Stellwerk.run(List.of(args), Map.of(), stream, stream)).isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }
}
