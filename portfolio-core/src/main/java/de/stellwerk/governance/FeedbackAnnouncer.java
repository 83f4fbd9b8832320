package de.stellwerk.governance;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;

/** Passes a change on after the commit, so that nobody hears of what was rolled back. */
@Singleton
class FeedbackAnnouncer {
    private final ApplicationEventPublisher<Pending> inside;
    private final ApplicationEventPublisher<FeedbackChanged> outside;

    FeedbackAnnouncer(ApplicationEventPublisher<Pending> inside, ApplicationEventPublisher<FeedbackChanged> outside) {
        this.inside = inside;
        this.outside = outside;
    }

    record Pending(FeedbackChanged change) {}

    void announce(Feedback feedback, de.stellwerk.shared.TenantId tenant) {
        inside.publishEvent(new Pending(new FeedbackChanged(tenant, feedback.programme())));
    }

    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.AFTER_COMMIT)
    void committed(Pending pending) {
        outside.publishEvent(pending.change());
    }
}
