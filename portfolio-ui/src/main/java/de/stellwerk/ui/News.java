package de.stellwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import de.stellwerk.shared.TenantId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps open pages true to what others of their municipality change. */
public abstract class News {
    private record Listener(TenantId tenant, Runnable action) {}

    private final Map<UUID, Listener> listeners = new ConcurrentHashMap<>();

    /** From now on, and as long as the page is open, it is drawn again after each change; once after many at the same time. */
    public final void follow(Component page, TenantId tenant, Runnable redraw) {
        page.addAttachListener(attached -> {
            var registration = listen(tenant, once(attached.getUI(), redraw));
            page.addDetachListener(gone -> {
                registration.remove();
                gone.unregisterListener();
            });
        });
    }

    private static Runnable once(UI ui, Runnable redraw) {
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

    /** Called on the thread that made the change. */
    protected final void tell(TenantId tenant) {
        listeners.values().stream()
                .filter(l -> l.tenant().equals(tenant))
                .forEach(l -> l.action().run());
    }
}
