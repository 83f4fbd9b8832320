package de.stellwerk.shared;

import io.micronaut.context.BeanContext;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;

/** Passes an event on after the commit, so that nobody hears of what was rolled back. */
@Singleton
public class AfterCommit {
    private final ApplicationEventPublisher<Pending> inside;
    private final BeanContext beans;

    AfterCommit(ApplicationEventPublisher<Pending> inside, BeanContext beans) {
        this.inside = inside;
        this.beans = beans;
    }

    record Pending(Object event) {}

    /** To be called inside the transaction. */
    public void publish(Object event) {
        inside.publishEvent(new Pending(event));
    }

    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.AFTER_COMMIT)
    void committed(Pending pending) {
        pass(pending.event());
    }

    @SuppressWarnings("unchecked")
    private <E> void pass(E event) {
        beans.getEventPublisher((Class<E>) event.getClass()).publishEvent(event);
    }
}
