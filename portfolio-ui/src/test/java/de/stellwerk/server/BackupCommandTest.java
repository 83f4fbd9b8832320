package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.stellwerk.storage.PostgresServer;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as an operator gives them, with everything that the demo holds. */
class BackupCommandTest {
    @TempDir
    Path folder;

    /** What a file, H2 and PostgreSQL could each write in their own way. */
    private static final List<String> SIGNS =
            List.of("a", "B", "Ä", "z", "\uFFFD", "\uD83D\uDE80", "Zeile\n\"zwei\"\\");

    @Test
    void theDemoGoesToPostgresAndBackWithoutAnyDifference() throws Exception {
        var demo = folder.resolve("demo");
        fill(demo);
        var postgres = config("restored", PostgresServer.shared().url("restored"));
        var first = folder.resolve("first.zip");
        var second = folder.resolve("second.zip");
        var third = folder.resolve("third.zip");

        assertThat(run(0, "backup", first.toString(), "--data", demo.toString()))
                .contains("rows of")
                .contains("written to " + first);
        assertThat(run(0, "restore", first.toString(), "--config", postgres)).contains("entries fit");
        assertThat(run(0, "verify", "--config", postgres)).contains("entries fit");
        run(0, "backup", second.toString(), "--config", postgres);
        var back = folder.resolve("back").toString();
        assertThat(run(0, "restore", second.toString(), "--data", back)).contains("entries fit");
        run(0, "backup", third.toString(), "--data", back);

        assertThat(tables(first).size()).isGreaterThan(15);
        assertThat(rows(first, "measure")).isEqualTo(19);
        assertThat(rows(first, "access_token")).isEqualTo(SIGNS.size());
        assertThat(tables(second)).isEqualTo(tables(first));
        assertThat(tables(third)).isEqualTo(tables(first));
        thingsThatAreRefused(first, postgres, demo.toString());
    }

    /** Here, because the data are at hand. */
    private void thingsThatAreRefused(Path backup, String filled, String demo) throws IOException {
        assertThat(run(1, "restore", backup.toString(), "--config", filled)).contains("is not empty");
        var before = Files.readAllBytes(backup);
        assertThat(run(1, "backup", backup.toString(), "--data", demo)).contains("never overwrites");
        assertThat(Files.readAllBytes(backup)).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(run(1, "backup", folder.resolve("no/folder.zip").toString(), "--data", demo))
                .contains("does not exist");
        assertThat(run(
                        1,
                        "backup",
                        folder.resolve("x.zip").toString(),
                        "--data",
                        folder.resolve("nothing").toString()))
                .contains("not found");
        try (var left = Files.list(folder)) {
            assertThat(left.map(f -> f.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".part"))
                    .doesNotContain("x.zip", "nothing");
        }
    }

    @Test
    void aFileMustBeNamed() {
        assertThat(run(2, "backup")).contains("backup needs the name of the file");
        assertThat(run(2, "restore", "--data", "x")).contains("restore needs the name of the file");
    }

    private void fill(Path demo) throws SQLException {
        var properties = new HashMap<>(Stellwerk.demoDatabase(demo));
        properties.putAll(Map.of("stellwerk.mode", "demo", "stellwerk.clock.today", "2020-07-10"));
        ApplicationContext.builder()
                .deduceEnvironment(false)
                .properties(properties)
                .start()
                .close();
        try (var connection =
                        DriverManager.getConnection((String) properties.get("datasources.default.url"), "sa", "");
                var insert = connection.prepareStatement(
                        "insert into access_token (id, tenant_id, person_id, name, token_hash, expires, created_at)"
                                + " select random_uuid(), tenant_id, id, ?, ?, '2020-12-31',"
                                + " timestamp with time zone '2020-07-10 09:00:00.123456+02' from person limit 1")) {
            for (var name : SIGNS) {
                insert.setString(1, name);
                insert.setString(2, "abc" + SIGNS.indexOf(name));
                insert.execute();
            }
        }
    }

    private String config(String name, String url) throws IOException {
        var text = "db.url=" + url + "\ndb.user=stellwerk\ndb.password=\n";
        return Files.writeString(folder.resolve(name + ".properties"), text).toString();
    }

    private static JsonNode tables(Path backup) throws IOException {
        try (var zip = new ZipFile(backup.toFile());
                var manifest = zip.getInputStream(zip.getEntry("manifest.json"))) {
            return new JsonMapper().readTree(manifest).get("tables");
        }
    }

    private static long rows(Path backup, String table) throws IOException {
        for (var node : tables(backup)) {
            if (node.get("table").textValue().equals(table)) {
                return node.get("rows").longValue();
            }
        }
        throw new AssertionError("no table " + table);
    }

    private static String run(int expected, String... args) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Stellwerk.run(List.of(args), Map.of(), stream, stream);
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(code).as(text).isEqualTo(expected);
        return text;
    }
}
