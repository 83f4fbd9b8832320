package de.stellwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.api.ApiClient;
import de.stellwerk.faults.RunningProgram;
import de.stellwerk.fixtures.CountedStatements;
import de.stellwerk.storage.PostgresServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** {@code ./stellwerk bench}: how fast the program answers at size L, on both databases, as tables for docs/performance.md. */
public final class Bench {
    private static final String FLAGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=30000";
    private static final String LIST = "programmes/TEST/measures";

    private final String name;
    private final Map<String, Object> database;
    private final Path folder;
    private String token;

    private Bench(String name, String url, String user, Path folder) {
        this.name = name;
        this.folder = folder;
        this.database = Map.of(
                "datasources.default.url", url,
                "datasources.default.username", user,
                "datasources.default.password", "");
    }

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("stellwerk-bench");
        System.out.printf(
                "%d measures, %d reports, %d relations; %d processors, Java %s%n",
                SizeL.MEASURES,
                SizeL.MEASURES * 12,
                SizeL.MEASURES * 3 / 2,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        new Bench("PostgreSQL", PostgresServer.shared().url("bench"), "stellwerk", folder).run();
        new Bench("H2", "jdbc:h2:file:" + folder.resolve("bench") + FLAGS, "sa", folder).run();
        System.exit(0);
    }

    private void run() throws Exception {
        long begin = System.nanoTime();
        try (var context = context(Map.of("stellwerk.mode", "verify"))) {
            token = SizeL.fill(context).token();
        }
        System.out.printf(Locale.ROOT, "%n## %s, filled in %.0f s%n%n", name, (System.nanoTime() - begin) / 1e9);
        var counts = statements();
        var config = Files.writeString(folder.resolve("bench.properties"), properties());
        begin = System.nanoTime();
        var program = RunningProgram.start(config, folder.resolve("log"), "-Xmx512m");
        double cold = (System.nanoTime() - begin) / 1e9;
        long before = program.residentMegabytes();
        table(client(program.address()), counts);
        System.out.printf(
                Locale.ROOT,
                "%nCold start to the first answer %.1f s; resident %d MB after the start, %d MB after the work.%n",
                cold,
                before,
                program.residentMegabytes());
        program.stop();
    }

    private ApplicationContext context(Map<String, Object> more) {
        var properties = new LinkedHashMap<>(database);
        properties.putAll(more);
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(properties)
                .start();
    }

    private String properties() {
        return "db.url=%s%ndb.user=%s%ndb.password=%nhost=127.0.0.1%n"
                .formatted(database.get("datasources.default.url"), database.get("datasources.default.username"));
    }

    private ApiClient client(java.net.URI address) {
        return new ApiClient(address, "Authorization", "Bearer " + token);
    }

    /** A call, and how often each client does it. */
    private record Work(String name, int calls, IntFunction<Runnable> client) {}

    private List<Work> works(ApiClient api) {
        var works = new ArrayList<Work>();
        works.add(work("W1 page of 100 measures, filtered, sorted", 200, i -> {
            ok(api.get(LIST + "?size=100&page=" + i % 10 + "&priority=HIGH&state=ACTIVE&sort=end,desc"));
        }));
        works.add(work("W1 page of 100 measures, searched", 200, i -> {
            ok(api.get(LIST + "?size=100&q=verfahrens%20" + (100 + i % 900)));
        }));
        works.add(work("W2 measure with its 24 reports", 200, i -> {
            var path = LIST + "/M%05d".formatted(i * 2 % SizeL.MEASURES);
            ok(api.get(path));
            ok(api.get(path + "/status-reports"));
        }));
        works.add(work("W3 all measures and relations", 5, i -> ok(api.get("programmes/TEST/plan"))));
        works.add(new Work("W4 save a status", 200, i -> new Save(api, i)::run));
        works.add(work("W5 whole list as CSV", 5, i -> {
            ok(api.with("Accept", "text/csv").get(LIST));
        }));
        works.add(work("overview", 5, i -> ok(api.get("programmes/TEST/overview"))));
        return works;
    }

    private static Work work(String name, int calls, java.util.function.IntConsumer call) {
        return new Work(name, calls, client -> {
            int[] next = {client * 37};
            return () -> call.accept(next[0]++);
        });
    }

    /** Each client writes a report of its own. */
    private static final class Save {
        private final ApiClient api;
        private final String path;
        private String etag;
        private int count;

        private Save(ApiClient api, int client) {
            this.api = api;
            var reports = LIST + "/M%05d/status-reports".formatted(client * 2);
            var month = java.time.YearMonth.now().minusMonths(1);
            var made = api.post(reports, "{\"period\":\"" + month + "\"}");
            JsonNode report = made.status() == 201
                    ? made.json()
                    : api.get(reports).json().path("items").path(0);
            path = "status-reports/" + report.path("id").asText();
            etag = "\"" + report.path("version").asLong() + "\"";
        }

        private void run() {
            var answer = api.with("If-Match", etag).put(path, "{\"activities\":\"Stand " + ++count + "\"}");
            ok(answer);
            etag = answer.etag();
        }
    }

    private static void ok(ApiClient.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
    }

    private Map<String, Integer> statements() {
        var counts = new LinkedHashMap<String, Integer>();
        try (var context = context(
                Map.of("stellwerk.mode", "start", "micronaut.server.port", "-1", CountedStatements.PROPERTY, "true"))) {
            var server = context.getBean(EmbeddedServer.class).start();
            for (var work : works(client(server.getURI()))) {
                var call = work.client().apply(0);
                call.run();
                counts.put(work.name(), context.getBean(CountedStatements.class).during(call));
            }
            server.stop();
        }
        return counts;
    }

    private void table(ApiClient api, Map<String, Integer> statements) throws Exception {
        System.out.println("| call | statements | median at 1 | p95 at 1 | median at 8 | p95 at 8 |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        for (var work : works(api)) {
            var one = Timing.of(1, work.calls(), work.client());
            var eight = Timing.of(8, Math.max(2, work.calls() / 4), work.client());
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.1f ms | %.1f ms | %.1f ms | %.1f ms |%n",
                    work.name(),
                    statements.get(work.name()),
                    one.median(),
                    one.p95(),
                    eight.median(),
                    eight.p95());
        }
    }
}
