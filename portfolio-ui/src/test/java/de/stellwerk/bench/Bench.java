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
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * {@code ./stellwerk bench}: how fast the program answers at size L, on both databases, as tables for docs/performance.md. The tables
 * go to the standard output, what is going on to the other one.
 */
public final class Bench {
    private static final String FLAGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=30000";
    private static final String LIST = "programmes/TEST/measures";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("stellwerk.bench.warm", 5));

    private final String name;
    private final Map<String, Object> database;
    private final Path folder;
    private SizeL.Account account;
    private String network;

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
        say(
                "%d measures, %d reports, %d relations; %d processors, %d GB, Java %s%n",
                SizeL.MEASURES,
                SizeL.MEASURES * 12,
                SizeL.MEASURES * 3 / 2,
                Runtime.getRuntime().availableProcessors(),
                Machine.gigabytes(),
                Runtime.version());
        var wanted = System.getProperty("stellwerk.bench.databases", "PostgreSQL,H2");
        if (wanted.contains("PostgreSQL")) {
            new Bench("PostgreSQL", PostgresServer.durable().url("bench"), "stellwerk", folder).run();
        }
        if (wanted.contains("H2")) {
            new Bench("H2", "jdbc:h2:file:" + folder.resolve("bench") + FLAGS, "sa", folder).run();
        }
        System.exit(0);
    }

    private static void say(String text, Object... values) {
        System.out.printf(Locale.ROOT, text, values);
        System.out.flush();
    }

    static void told(String text, Object... values) {
        System.err.printf(Locale.ROOT, text + "%n", values);
    }

    private void run() throws Exception {
        long begin = System.nanoTime();
        told("%s: filling", name);
        try (var context = context(Map.of("stellwerk.mode", "verify"))) {
            account = SizeL.fill(context);
            network = Network.fill(context);
        }
        say("%n## %s%n%nFilled in %.0f s.%n%n", name, seconds(begin));
        told("%s: counting statements", name);
        var counts = statements();
        var config = Files.writeString(folder.resolve("bench.properties"), properties());
        // The first start makes the archive of classes that the later ones begin with.
        var first = start(config, "-Xmx512m");
        first.program().stop();
        measured(config, first.cold(), counts);
        if (!Boolean.getBoolean("stellwerk.bench.noscreens")) {
            screens(config);
        }
    }

    private record Started(RunningProgram program, double cold) {}

    private Started start(Path config, String heap) {
        long begin = System.nanoTime();
        var program = RunningProgram.start(config, folder.resolve("log"), Machine.flags(folder, heap));
        return new Started(program, seconds(begin));
    }

    private void measured(Path config, double firstStart, Map<String, Integer> counts) throws Exception {
        var started = start(config, "-Xmx512m");
        var program = started.program();
        long before = program.residentMegabytes();
        table(client(program.address()), counts);
        say(
                "%nW6: from cold start to the first answer %.1f s (the first time after an installation %.1f s); resident %d MB"
                        + " after the start, %d MB after the work.%n",
                started.cold(), firstStart, before, program.residentMegabytes());
        program.stop();
    }

    private void screens(Path config) throws Exception {
        told("%s: screens", name);
        var program = start(config, "-Xmx1g").program();
        try {
            say("%n%s", new Screens(program, account).measure());
        } finally {
            program.stop();
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
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
        return new ApiClient(address).as(account.token());
    }

    /** A call, and how often each client does it. */
    private record Work(String name, int calls, IntFunction<Runnable> client) {}

    private List<Work> works(ApiClient api) {
        var works = new ArrayList<Work>();
        works.add(get(
                api,
                "W1 page of 100 measures, filtered, sorted",
                200,
                i -> LIST + "?size=100&page=" + i % 10 + "&priority=HIGH&state=ACTIVE&sort=end,desc"));
        works.add(get(
                api,
                "W1 page of 100 measures, searched",
                200,
                i -> LIST + "?size=100&q=verfahrens%20" + (100 + i % 900)));
        works.add(work("W2 measure with its 24 reports", 200, i -> {
            var path = LIST + "/M%05d".formatted(i * 2 % SizeL.MEASURES);
            ok(api.get(path));
            ok(api.get(path + "/status-reports"));
        }));
        works.add(get(api, "W3 all measures and relations", 10, _ -> "programmes/TEST/plan"));
        works.add(new Work("W4 save a status", 200, i -> new Save(api, i)::run));
        works.add(get(api.with("Accept", "text/csv"), "W5 whole list as CSV", 5, _ -> LIST));
        works.add(get(api.with("Accept", XLSX), "W5 whole list as XLSX", 5, _ -> LIST));
        works.add(get(api, "overview", 50, _ -> "programmes/TEST/overview"));
        works.add(new Work("overview after a report was saved", 50, i -> saveAndLook(api, i)));
        works.add(get(
                api,
                "overview of a day three months ago",
                3,
                _ -> "programmes/TEST/overview?asOf=" + LocalDate.now().minusMonths(3)));
        works.add(get(api, "register of risks, first page", 10, _ -> "programmes/TEST/risks?size=50"));
        works.add(new Work("a duration changed among 1,000 measures, and all dates", 50, i -> replan(api, i)));
        var only = System.getProperty("stellwerk.bench.only", "");
        return works.stream().filter(w -> w.name().contains(only)).toList();
    }

    private static Work get(ApiClient api, String name, int calls, IntFunction<String> path) {
        return work(name, calls, i -> ok(api.get(path.apply(i))));
    }

    private static Work work(String name, int calls, IntConsumer call) {
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
            var made = api.post(reports, "{\"period\":\"" + YearMonth.now() + "\"}");
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

    /** A save, whose time counts too, and the overview that must show it. */
    private static Runnable saveAndLook(ApiClient api, int client) {
        var save = new Save(api, 100 + client);
        return () -> {
            save.run();
            ok(api.get("programmes/TEST/overview"));
        };
    }

    /** A measure on which most others hang takes longer or shorter; then every date of the plan. */
    private Runnable replan(ApiClient api, int client) {
        var own = api.as(network);
        var path = "programmes/TEST/measures/P%04d".formatted(client);
        int[] count = {0};
        return () -> {
            var etag = own.get(path).etag();
            int months = 1 + count[0]++ % 6;
            ok(own.with("If-Match", etag)
                    .put(
                            path,
                            "{\"duration\":{\"minMonths\":%d,\"maxMonths\":%d,\"ongoing\":false}}"
                                    .formatted(months, months)));
            ok(own.get("programmes/TEST/forecast"));
        };
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
        told("%s: warming up", name);
        for (var work : works(api)) {
            Timing.warm(WARM, work.client().apply(50));
        }
        say(
                "| call | statements | median at 1 | p95 at 1 | median at 8 | p95 at 8 |%n|---|---:|---:|---:|---:|---:|%n");
        for (var work : works(api)) {
            told("%s: %s", name, work.name());
            var one = Timing.of(1, work.calls(), work.client());
            var eight = Timing.of(8, Math.max(2, work.calls() / 4), work.client());
            say(
                    "| %s | %d | %.1f ms | %.1f ms | %.1f ms | %.1f ms |%n",
                    work.name(), statements.get(work.name()), one.median(), one.p95(), eight.median(), eight.p95());
        }
    }
}
