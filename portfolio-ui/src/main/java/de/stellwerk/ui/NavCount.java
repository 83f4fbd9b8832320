package de.stellwerk.ui;

import com.vaadin.flow.component.Component;
import de.stellwerk.access.Caller;
import java.util.Optional;

/** A number beside an entry of the navigation: what waits there for this caller. Every bean of this type is asked. */
public interface NavCount {
    Class<? extends Component> view();

    Optional<Count> count(Caller caller);

    /** @param words what a screen reader says instead of the number, e.g. "4 überfällig" */
    record Count(int number, boolean overdue, String words) {}
}
