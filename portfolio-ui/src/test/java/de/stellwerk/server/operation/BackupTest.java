package de.stellwerk.server.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.storage.PostgresServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a back-up promises whatever happens around it. */
class BackupTest {
    private static final List<String> NOW = List.of("classpath:db/migration");
    private static final List<String> LATER = List.of("classpath:db/migration", "classpath:db/later");

    private static final String NAMES = "tables/person_name.jsonl";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("backup.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void showsOneMomentWhileOthersWrite(String kind) throws Exception {
        var database = database(kind, NOW);
        database.migrate(null);
        people(database, 300);
        var going = new AtomicBoolean(true);
        try (var writer = Executors.newSingleThreadExecutor()) {
            var written = writer.submit(() -> {
                int count = 0;
                for (; going.get(); count++) {
                    people(database, 1);
                }
                return count;
            });
            Manifest manifest;
            try {
                manifest = new Backup(database, "1").write(file);
            } finally {
                going.set(false);
            }
            assertThat(written.get()).isPositive();
            assertThat(rows(manifest, "tenant")).isGreaterThanOrEqualTo(300);
            assertThat(rows(manifest, "person")).isEqualTo(rows(manifest, "tenant"));
            assertThat(rows(manifest, "person_name")).isEqualTo(rows(manifest, "tenant"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aBackupOfAnEarlierVersionIsLoadedAndThenMigrated(String kind) throws Exception {
        saved(NOW);
        var later = database(kind, LATER);
        new Restore(later).read(file);
        assertThat(later.schema()).isEqualTo("900");
        assertThat(query(later, "select colour from measure_light")).isEqualTo("grey");
    }

    @Test
    void aBackupOfALaterVersionIsRefused() throws Exception {
        saved(LATER);
        var target = database("h2", NOW);
        assertThatThrownBy(() -> new Restore(target).read(file))
                .isInstanceOf(OperationRefused.class)
                .hasMessageContaining("schema version 900");
        assertThat(target.schema()).isNull();
    }

    @Test
    void aMigratedButEmptyDatabaseIsFilledAndAFilledOneIsNot() throws Exception {
        saved(NOW);
        var target = database("h2", NOW);
        target.migrate(null);
        new Restore(target).read(file);
        assertThatThrownBy(() -> new Restore(target).read(file)).hasMessageContaining("is not empty");
        assertThat(query(target, "select count(*) from person")).isEqualTo("3");
    }

    @Test
    void anEmptyDatabaseOfAnotherVersionOrProgramIsRefused() throws Exception {
        saved(NOW);
        var newer = database("h2", LATER);
        newer.migrate(null);
        assertThatThrownBy(() -> new Restore(newer).read(file)).hasMessageContaining("schema version 900");
        var foreign = database("h2", NOW);
        execute(foreign, "create table other (id uuid primary key)");
        assertThatThrownBy(() -> new Restore(foreign).read(file)).hasMessageContaining("another program");
    }

    @Test
    void aFileThatIsCutOffOrNoneOfOursIsRefused() throws Exception {
        saved(NOW);
        var whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            var cut = Files.write(folder.resolve("cut" + length), Arrays.copyOf(whole, length));
            refused(cut, "no back-up, or is cut off");
        }
        refused(Files.writeString(folder.resolve("text"), "Guten Tag"), "no back-up");
        refused(folder.resolve("absent"), "does not exist");
    }

    @Test
    void everyDamageIsRefusedAndNothingWritten() throws Exception {
        saved(NOW);
        damaged(NAMES, s -> s.replace("Ada", "Eva"), "differs from its check sum");
        damaged(NAMES, s -> null, "is missing");
        damaged("manifest.json", s -> null, "has no manifest.json");
        damaged("manifest.json", s -> s.substring(9), "cannot be read");
        damaged("manifest.json", s -> s.replace("\"format\" : 1", "\"format\" : 2"), "has format 2");
        damaged("manifest.json", s -> s.replace("\"person_name\"", "\"other\""), "is missing");
        damaged("manifest.json", s -> s.replace("\"login\"", "\"nick\""), "other columns in person_name");
        damaged("more.txt", s -> "more", "does not list");
    }

    @Test
    void aRowThatDoesNotFitLeavesNoneBehind() throws Exception {
        saved(NOW);
        var text = entries().get(NAMES);
        var row = text.lines().findFirst().orElseThrow();
        var stranger = row.replaceFirst("\"[^\"]*\"", '"' + UUID.randomUUID().toString() + '"');
        nothingLoaded(text + "\n[]", "has the wrong form");
        nothingLoaded(text + "\n[[]]", "has the wrong form");
        nothingLoaded(text + "\n" + row.replace("]", ",1]"), "has the wrong form");
        nothingLoaded(text + "\n" + row.replaceFirst("\"[^\"]*\"", "\"x\""), "has the wrong form");
        nothingLoaded(text + "\n[", "has the wrong form");
        nothingLoaded(text + "\n" + stranger, "does not fit its schema");
        nothingLoaded(text.lines().limit(2).collect(Collectors.joining("\n")), "lists 3 rows");
    }

    /** From a file with these rows, and with check sums that fit. */
    private void nothingLoaded(String names, String message) throws Exception {
        var entries = entries();
        var old = sum(entries.put(NAMES, names));
        entries.computeIfPresent("manifest.json", (_, s) -> s.replace(old, sum(names)));
        var bad = folder.resolve("bad.zip");
        write(bad, entries);
        for (var kind : List.of("h2", "postgres")) {
            var target = database(kind, NOW);
            assertThatThrownBy(() -> new Restore(target).read(bad))
                    .isInstanceOf(OperationRefused.class)
                    .hasMessageContaining(message);
            assertThat(query(target, "select count(*) from tenant")).isEqualTo("0");
        }
    }

    private void damaged(String entry, UnaryOperator<String> damage, String message) throws Exception {
        var entries = entries();
        var after = damage.apply(entries.get(entry));
        if (after == null) {
            entries.remove(entry);
        } else {
            entries.put(entry, after);
        }
        var bad = folder.resolve("bad.zip");
        write(bad, entries);
        refused(bad, message);
    }

    private void refused(Path bad, String message) throws Exception {
        var target = database("h2", NOW);
        assertThatThrownBy(() -> new Restore(target).read(bad))
                .isInstanceOf(OperationRefused.class)
                .hasMessageContaining(message);
        if (target.schema() != null) {
            assertThat(query(target, "select count(*) from tenant")).isEqualTo("0");
        }
    }

    /** Three people and a light in a file. */
    private void saved(List<String> migrations) throws Exception {
        var source = database("h2", migrations);
        source.migrate(null);
        people(source, 3);
        execute(source, """
                insert into programme (tenant_id, id, version, code, data) select id, id, 1, 'P', '{}' from tenant limit 1;
                insert into block (tenant_id, id, version, programme_id, code, kind, data)
                    select tenant_id, id, 1, id, 'B', 'FOUNDATION', '{}' from programme;
                insert into measure (tenant_id, id, version, programme_id, block_id, code, data)
                    select tenant_id, id, 1, id, id, 'B-1', '{}' from block;
                insert into measure_light (tenant_id, measure_id, light, period) select tenant_id, id, 1, '2020-06' from measure""");
        Files.deleteIfExists(file);
        new Backup(source, "1").write(file);
    }

    private Map<String, String> entries() throws Exception {
        var result = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    result.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return result;
    }

    private static void write(Path file, Map<String, String> entries) throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String sum(String text) {
        return HexFormat.of().formatHex(Backup.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static long rows(Manifest manifest, String table) {
        return manifest.tables().stream()
                .filter(t -> t.table().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    /** Each in a transaction of its own: a municipality, a person in it and the person's name. */
    private static void people(Database database, int count) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                var id = UUID.randomUUID();
                for (var sql : List.of(
                        "insert into tenant (id, name, land, sample) values ('%s', 'Ort', 'nw', false)",
                        "insert into person (tenant_id, id, version, data) values ('%1$s', '%1$s', 1, '{}')",
                        "insert into person_name (tenant_id, id, name) values ('%1$s', '%1$s', 'Ada')")) {
                    try (var statement = connection.createStatement()) {
                        statement.execute(sql.formatted(id));
                    }
                }
                connection.commit();
            }
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Database database(String kind, List<String> migrations) {
        var url = kind.equals("h2")
                ? "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                : PostgresServer.shared().url("backup");
        return new Database(url, "stellwerk", "", migrations);
    }
}
