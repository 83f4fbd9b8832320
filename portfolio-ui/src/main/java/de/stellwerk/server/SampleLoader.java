package de.stellwerk.server;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;

/** Loads the sample data between the migrations and the first request. */
@Singleton
@Requires(property = "stellwerk.mode", value = "demo")
@Requires(beans = SampleData.class)
final class SampleLoader implements ApplicationEventListener<StartupEvent> {
    private final SampleData sample;

    SampleLoader(SampleData sample) {
        this.sample = sample;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        sample.loadIfEmpty();
    }
}
