package de.stellwerk.journal;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals the journal every few seconds, and once more when the program ends. */
@Context
@Requires(property = "stellwerk.mode", pattern = "demo|start")
class SealingThread implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(SealingThread.class);
    private static final int SECONDS = 5;
    private final Sealer sealer;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("journal-seal").factory());
    private boolean failing;

    SealingThread(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        thread.scheduleWithFixedDelay(this::seal, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    synchronized void seal() {
        try {
            sealer.seal();
            if (failing) {
                failing = false;
                LOG.info("The journal is sealed again");
            }
        } catch (RuntimeException e) {
            // The next round seals what this one could not; a database that stays away is told of once.
            if (!failing) {
                failing = true;
                LOG.warn("The journal cannot be sealed for the moment; what is open is sealed later", e);
            }
        }
    }

    @PreDestroy
    void close() {
        thread.shutdown();
        seal();
    }
}
