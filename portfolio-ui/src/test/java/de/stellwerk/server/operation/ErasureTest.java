package de.stellwerk.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.governance.Feedback;
import de.stellwerk.governance.FeedbackService;
import de.stellwerk.journal.Sealer;
import de.stellwerk.journal.Verifier;
import de.stellwerk.savedview.SavedView;
import de.stellwerk.savedview.SavedViewService;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.SavedViewId;
import de.stellwerk.storage.PostgresServer;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was erased stands in no table, no dump, no database file and no back-up, and the journal fits. */
class ErasureTest {
    private static final List<String> TRACES = List.of("zwiebelfisch", "azwiebel", "adelgunde");

    @TempDir
    Path folder;

    @Test
    void nothingOfThePersonIsLeftInAnH2File() throws Exception {
        var file = folder.resolve("stellwerk");
        var url = "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        liveAndErase(url);
        try (var connection = connect(url);
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
        hasNone(Files.readString(Path.of(file + ".mv.db"), StandardCharsets.ISO_8859_1));
        try (var context = start(url)) {
            assertThat(context.getBean(Verifier.class).verify().fault()).isNull();
        }
    }

    @Test
    void nothingOfThePersonIsLeftInADumpOfPostgres() throws Exception {
        var url = PostgresServer.shared().url("erasure");
        liveAndErase(url);
        hasNone(dump(url));
    }

    private void liveAndErase(String url) throws Exception {
        try (var context = start(url)) {
            var world = World.in(context);
            var person = live(world);
            context.getBean(Sealer.class).seal();
            assertThat(tables(url)).as("before").contains(TRACES);
            world.bean(AccessService.class).erase(world.system().because("Vertrag beendet"), person);
            hasNone(tables(url));
            assertThat(context.getBean(Verifier.class).verify().fault()).isNull();
            context.getBean(Sealer.class).seal();
            assertThat(context.getBean(Verifier.class).verify().fault()).isNull();
        }
        var file = folder.resolve("backup.zip");
        new Backup(new Database(url, "stellwerk", ""), "1").write(file);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    hasNone(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** All that somebody leaves behind. */
    private static PersonId live(World world) {
        var measure = world.store(world.aMeasure("B1-A"));
        var access = world.bean(AccessService.class);
        var view = new PersonView(
                PersonId.next(),
                0,
                "Adelgunde Zwiebelfisch",
                "azwiebel",
                "adelgunde@zwiebelfisch.example",
                world.personnel.id(),
                true,
                List.of(new Grant(Role.PROJECT_LEAD, measure.key())));
        access.save(world.system(), view, "lang genug 123");
        var lead = access.caller(world.tenant.id(), view.id()).orElseThrow();
        access.changePassword(lead, "lang genug 123", "noch viel länger 123");
        work(world, lead, world.as(Role.PROGRAMME_OFFICE), measure);
        return lead.person();
    }

    private static void work(World world, Caller lead, Caller office, de.stellwerk.measure.Measure measure) {
        world.released(lead, office, measure, YearMonth.of(2020, 5), Light.GREEN);
        world.filledReport(lead, measure, YearMonth.of(2020, 6), Light.RED);
        world.bean(AccessTokens.class).create(lead, "Zwiebelfisch, Auswertung", LocalDate.of(2020, 12, 31));
        world.bean(SavedViewService.class)
                .save(
                        lead,
                        new SavedView(
                                SavedViewId.next(),
                                0,
                                lead.person(),
                                SavedView.Place.MEASURES,
                                "Was rot ist",
                                "ampel=red",
                                true));
        world.bean(FeedbackService.class)
                .give(lead, world.programme.id(), measure.id(), null, Feedback.Kind.NEED, "Zwei Scanner");
    }

    private static ApplicationContext start(String url) {
        return ApplicationContext.run(
                Map.of(
                        "datasources.default.url",
                        url,
                        "datasources.default.username",
                        "stellwerk",
                        "datasources.default.password",
                        "",
                        "datasources.default.dialect",
                        "POSTGRES",
                        "flyway.datasources.default.enabled",
                        true,
                        "micronaut.server.port",
                        "-1",
                        "stellwerk.mode",
                        "verify"),
                "test");
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "stellwerk", "");
    }

    /** Every value of every table. */
    private static String tables(String url) throws SQLException {
        var all = new StringBuilder();
        try (var connection = connect(url);
                var tables =
                        connection.getMetaData().getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"});
                var statement = connection.createStatement()) {
            while (tables.next()) {
                try (var rows = statement.executeQuery("select * from " + tables.getString("TABLE_NAME"))) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            all.append(rows.getString(i)).append('\n');
                        }
                    }
                }
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static String dump(String url) throws Exception {
        var address = java.net.URI.create(url.substring("jdbc:".length()));
        var process = new ProcessBuilder(
                        program(),
                        "-h",
                        address.getHost(),
                        "-p",
                        String.valueOf(address.getPort()),
                        "-U",
                        "stellwerk",
                        address.getPath().substring(1))
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(text).contains("Zwei Scanner", "Vertrag beendet");
        return text;
    }

    private static String program() throws Exception {
        var root = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(root)) {
            return "pg_dump";
        }
        try (var versions = Files.list(root)) {
            return versions.map(v -> v.resolve("bin/pg_dump"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .map(Path::toString)
                    .orElse("pg_dump");
        }
    }

    private static void hasNone(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        assertThat(TRACES).noneMatch(small::contains);
    }
}
