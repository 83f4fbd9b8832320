package de.stellwerk.api;

import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A server over an empty database in memory, and for each test a municipality of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ApiTest implements TestPropertyProvider {
    @Inject
    EmbeddedServer server;

    @Inject
    ApplicationContext context;

    World world;
    private Description description;

    @Override
    public Map<String, String> getProperties() {
        return Map.of(
                "datasources.default.url",
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "micronaut.server.port",
                "-1",
                "stellwerk.mode",
                "start",
                // Tests ask far more in a minute than anybody else.
                "stellwerk.api-requests-per-minute",
                "1000000");
    }

    @BeforeEach
    void world() {
        world = World.in(context);
    }

    Description description() {
        if (description == null) {
            description = new Description(context.getBean(OpenApiDocument.class).json());
        }
        return description;
    }

    ApiClient nobody() {
        return new ApiClient(server.getURI(), description());
    }

    ApiClient as(Role role) {
        return as(world.as(role));
    }

    ApiClient as(Caller caller) {
        var token = context.getBean(AccessTokens.class).create(caller, "test", LocalDate.of(2020, 12, 31));
        return nobody().with("Authorization", "Bearer " + token);
    }
}
