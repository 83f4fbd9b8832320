package de.stellwerk.status;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;

/** Passes a change on after the commit, so that nobody hears of what was rolled back. */
@Singleton
class Announcer {
    private final ApplicationEventPublisher<Pending> inside;
    private final ApplicationEventPublisher<StatusReportChanged> outside;

    Announcer(ApplicationEventPublisher<Pending> inside, ApplicationEventPublisher<StatusReportChanged> outside) {
        this.inside = inside;
        this.outside = outside;
    }

    record Pending(StatusReportChanged change) {}

    void announce(StatusReportChanged change) {
        inside.publishEvent(new Pending(change));
    }

    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.AFTER_COMMIT)
    void committed(Pending pending) {
        outside.publishEvent(pending.change());
    }
}
