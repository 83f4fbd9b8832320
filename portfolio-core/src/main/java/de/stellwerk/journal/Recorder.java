package de.stellwerk.journal;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;

/** Passes on what was written after the commit, so that nobody hears of what was rolled back. */
@Singleton
class Recorder {
    private final ApplicationEventPublisher<Pending> inside;
    private final ApplicationEventPublisher<Recorded> outside;

    Recorder(ApplicationEventPublisher<Pending> inside, ApplicationEventPublisher<Recorded> outside) {
        this.inside = inside;
        this.outside = outside;
    }

    record Pending(Recorded recorded) {}

    void tell(Recorded recorded) {
        inside.publishEvent(new Pending(recorded));
    }

    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.AFTER_COMMIT)
    void committed(Pending pending) {
        outside.publishEvent(pending.recorded());
    }
}
