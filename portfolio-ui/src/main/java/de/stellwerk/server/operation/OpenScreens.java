package de.stellwerk.server.operation;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who is looking. */
@Singleton
public class OpenScreens implements VaadinServiceInitListener {
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicInteger screens = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(_ -> sessions.incrementAndGet());
        event.getSource().addSessionDestroyListener(_ -> sessions.decrementAndGet());
        event.getSource().addUIInitListener(init -> {
            screens.incrementAndGet();
            init.getUI().addDetachListener(_ -> screens.decrementAndGet());
        });
    }

    int sessions() {
        return sessions.get();
    }

    int screens() {
        return screens.get();
    }
}
