package de.stellwerk.server;

import de.stellwerk.notice.NoticeRun;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;

/** Loads the sample data between the migrations and the first request, and reminds people of what is missing in it. */
@Singleton
@Requires(property = "stellwerk.mode", value = "demo")
@Requires(beans = SampleData.class)
final class SampleLoader implements ApplicationEventListener<StartupEvent> {
    private final SampleData sample;
    private final NoticeRun notices;

    SampleLoader(SampleData sample, NoticeRun notices) {
        this.sample = sample;
        this.notices = notices;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (sample.loadIfEmpty()) {
            notices.run();
        }
    }
}
