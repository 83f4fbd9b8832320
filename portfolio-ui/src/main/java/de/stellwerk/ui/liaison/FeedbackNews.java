package de.stellwerk.ui.liaison;

import com.vaadin.flow.shared.Registration;
import de.stellwerk.governance.FeedbackChanged;
import de.stellwerk.shared.TenantId;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Tells open pages that somebody of their municipality gave feedback or answered it. */
@Singleton
class FeedbackNews {
    private record Listener(TenantId tenant, Runnable action) {}

    private final Map<UUID, Listener> listeners = new ConcurrentHashMap<>();

    /** @param action called on another thread; a page goes through {@code UI.access} */
    Registration listen(TenantId tenant, Runnable action) {
        var key = UUID.randomUUID();
        listeners.put(key, new Listener(tenant, action));
        return () -> listeners.remove(key);
    }

    @EventListener
    void changed(FeedbackChanged change) {
        listeners.values().stream()
                .filter(l -> l.tenant().equals(change.tenant()))
                .forEach(l -> l.action().run());
    }
}
