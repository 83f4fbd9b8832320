package de.stellwerk.access;

import de.stellwerk.shared.PersonId;

/** What somebody keeps for oneself in a feature above; it goes when the person is erased. */
public interface ErasedWithPerson {
    /** In the transaction that erases the person; the caller's right was checked. */
    void erase(Caller caller, PersonId person);
}
