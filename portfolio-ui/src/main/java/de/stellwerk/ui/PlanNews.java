package de.stellwerk.ui;

import de.stellwerk.journal.Recorded;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Set;

/** Tells open pages that somebody has changed what dates follow from. */
@Singleton
public class PlanNews extends News {
    /** Kinds as the journal has them. */
    private static final Set<String> PLAN =
            Set.of("measure", "milestone", "relation", "deadline", "block", "calendar", "programme", "department");

    @EventListener
    void recorded(Recorded recorded) {
        if (PLAN.contains(recorded.entity())) {
            tell(recorded.tenant());
        }
    }
}
