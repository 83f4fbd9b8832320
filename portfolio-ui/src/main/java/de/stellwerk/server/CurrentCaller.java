package de.stellwerk.server;

import com.vaadin.flow.server.VaadinSession;
import de.stellwerk.access.Caller;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The person in front of the screen, for views. Controllers take a parameter {@code Caller} instead. */
@Singleton
public class CurrentCaller {
    /** @throws IllegalStateException if nobody is logged in; never in a view behind the access control */
    public Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }

    public Optional<Caller> find() {
        return Sessions.of(VaadinSession.getCurrent()).map(LoggedIn::caller);
    }
}
