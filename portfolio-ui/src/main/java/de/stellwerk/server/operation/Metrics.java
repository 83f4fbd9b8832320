package de.stellwerk.server.operation;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import javax.sql.DataSource;

/** What the program measures of itself, for Prometheus: runtime, requests, connections, screens, journal. */
@Singleton
public final class Metrics {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Metrics(DataSource source, DataSourceResolver resolver, OpenScreens screens, UnsealedEntries unsealed) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        collections.bindTo(registry);
        if (resolver.resolve(source) instanceof HikariDataSource pool && pool.getMetricsTrackerFactory() == null) {
            pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(registry));
        }
        Gauge.builder("stellwerk.sessions", screens, OpenScreens::sessions)
                .description("Browsers with a session")
                .register(registry);
        Gauge.builder("stellwerk.screens", screens, OpenScreens::screens)
                .description("Open windows and tabs")
                .register(registry);
        Gauge.builder("stellwerk.journal.unsealed", unsealed, UnsealedEntries::count)
                .description("Journal entries not sealed yet; more than a few for longer than a minute is a fault")
                .register(registry);
    }

    /** @param operation of a bounded number, never an address with ids in it */
    public void request(String operation, String method, int status, Duration took) {
        Timer.builder("http.server.requests")
                .description("Answered requests")
                .tag("operation", operation)
                .tag("method", method)
                .tag("status", String.valueOf(status))
                .register(registry)
                .record(took);
    }

    String text() {
        return registry.scrape();
    }

    @PreDestroy
    void close() {
        collections.close();
        registry.close();
    }
}
