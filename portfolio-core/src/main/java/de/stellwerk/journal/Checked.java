package de.stellwerk.journal;

import java.util.Optional;

/** What a feature knows about its rows beyond what the journal holds of them; {@link Verifier} asks each. */
public interface Checked {
    /** The first row of any tenant that does not fit. */
    Optional<Verifier.Fault> fault();
}
