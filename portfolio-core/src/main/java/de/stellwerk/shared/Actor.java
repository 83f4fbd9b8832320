package de.stellwerk.shared;

import org.jspecify.annotations.Nullable;

/** Who changes something, as the journal notes it. */
public interface Actor {
    TenantId tenant();

    PersonId person();

    /** Why, in the actor's own words; {@code null}: not said. */
    @Nullable
    String reason();
}
