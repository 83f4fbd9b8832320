package de.stellwerk.journey;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The whole program as the demo runs it, on a free port and an empty database in memory. */
final class Program implements AutoCloseable {
    private final ApplicationContext context;
    private final EmbeddedServer server;

    private Program(ApplicationContext context) {
        this.context = context;
        this.server = context.getBean(EmbeddedServer.class).start();
    }

    /** With the whole sample programme. */
    static Program demo() {
        return start();
    }

    /** With the whole sample programme, in a PostgreSQL database. */
    static Program demoOn(String url) {
        return start(Map.of(
                "stellwerk.mode",
                "demo",
                "stellwerk.clock.today",
                "2020-07-10",
                "datasources.default.url",
                url,
                "datasources.default.username",
                "stellwerk"));
    }

    /** With the demo's accounts and nothing else; starts in a fraction of the time. */
    static Program accountsOnly() {
        return start("test");
    }

    /** An installation that nobody has set up yet. */
    static Program empty() {
        return start(Map.of("stellwerk.mode", "start"));
    }

    private static Program start(String... environments) {
        return start(Map.of("stellwerk.mode", "demo", "stellwerk.clock.today", "2020-07-10"), environments);
    }

    private static Program start(Map<String, Object> settings, String... environments) {
        var all = new HashMap<String, Object>(Map.of(
                "micronaut.server.port",
                0,
                "datasources.default.url",
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "datasources.default.username",
                "sa",
                "datasources.default.password",
                ""));
        all.putAll(settings);
        return new Program(ApplicationContext.builder(environments)
                .deduceEnvironment(false)
                .properties(all)
                .start());
    }

    String url(String path) {
        return server.getURI() + path;
    }

    ApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        server.stop();
    }
}
