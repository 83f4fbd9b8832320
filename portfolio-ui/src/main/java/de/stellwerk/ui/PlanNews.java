package de.stellwerk.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import de.stellwerk.journal.Recorded;
import de.stellwerk.shared.TenantId;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps open pages true to the plan: tells them when somebody of their municipality has changed what dates follow from. */
@Singleton
public class PlanNews {
    /** Kinds as the journal has them. */
    private static final Set<String> PLAN = Set.of("measure", "milestone", "relation", "deadline", "block", "calendar");

    private record Listener(TenantId tenant, Runnable action) {}

    private final Map<UUID, Listener> listeners = new ConcurrentHashMap<>();

    /** From now on, and as long as the page is open, it is drawn again after each change; once after many at the same time. */
    public void follow(Component page, TenantId tenant, Runnable redraw) {
        page.addAttachListener(attached -> {
            var registration = listen(tenant, once(attached, redraw));
            page.addDetachListener(gone -> {
                registration.remove();
                gone.unregisterListener();
            });
        });
    }

    private static Runnable once(AttachEvent attached, Runnable redraw) {
        var ui = attached.getUI();
        var waiting = new AtomicBoolean();
        return () -> {
            if (waiting.compareAndSet(false, true)) {
                ui.access(() -> {
                    waiting.set(false);
                    redraw.run();
                });
            }
        };
    }

    private Registration listen(TenantId tenant, Runnable action) {
        var key = UUID.randomUUID();
        listeners.put(key, new Listener(tenant, action));
        return () -> listeners.remove(key);
    }

    @EventListener
    void recorded(Recorded recorded) {
        if (PLAN.contains(recorded.entity())) {
            listeners.values().stream()
                    .filter(l -> l.tenant().equals(recorded.tenant()))
                    .forEach(l -> l.action().run());
        }
    }
}
