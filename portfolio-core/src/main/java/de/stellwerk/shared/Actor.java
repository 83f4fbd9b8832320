package de.stellwerk.shared;

/** Who changes something, as the journal notes it. */
public interface Actor {
    TenantId tenant();

    PersonId person();
}
