package de.stellwerk.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import de.stellwerk.access.Caller;
import de.stellwerk.server.Messages;
import io.micronaut.context.ApplicationContext;

/** Somebody who reads German in front of a {@link Screen}. */
public final class Person {
    private Person() {}

    public static Screen at(ApplicationContext beans, Caller caller) {
        Screen screen = Screen.open(beans, caller);
        VaadinSession.getCurrent().setLocale(Messages.GERMAN);
        UI.getCurrent().setLocale(Messages.GERMAN);
        return screen;
    }

    /** Fills a field as its user would. */
    public static <V> void enter(HasValue<?, V> field, V value) {
        field.setValue(value);
    }
}
