package de.stellwerk.storage;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The two databases that the product runs on; each gives a context over a fresh, migrated database. */
public enum TestDatabase {
    H2 {
        @Override
        String url() {
            return h2Url();
        }
    },
    POSTGRES {
        @Override
        String url() {
            return PostgresServer.shared().url("contract");
        }

        @Override
        public ApplicationContext fresh(Map<String, Object> more) {
            return start(PostgresServer.shared().url("fresh" + FRESH.incrementAndGet()), more);
        }
    };

    private static final Map<TestDatabase, ApplicationContext> CONTEXTS = new ConcurrentHashMap<>();

    private static final AtomicInteger FRESH = new AtomicInteger();

    abstract String url();

    /** A context of its own over an empty database; whoever asks for it closes it. */
    public ApplicationContext fresh(Map<String, Object> more) {
        return start(url(), more);
    }

    /** The context that all storage tests share; each of them works in tenants of its own. */
    public ApplicationContext context() {
        return CONTEXTS.computeIfAbsent(this, db -> start(db.url(), Map.of()));
    }

    /** A context of its own over an empty database in memory. */
    public static ApplicationContext freshH2(Map<String, Object> more) {
        return start(h2Url(), more);
    }

    private static String h2Url() {
        return "jdbc:h2:mem:" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    private static ApplicationContext start(String url, Map<String, Object> more) {
        var properties = new java.util.HashMap<String, Object>(Map.of(
                "datasources.default.url", url,
                "datasources.default.username", "stellwerk",
                "datasources.default.password", "",
                "datasources.default.dialect", "POSTGRES",
                "flyway.datasources.default.enabled", true));
        properties.putAll(more);
        return ApplicationContext.run(properties, "test");
    }
}
