package de.stellwerk.risk;

import de.stellwerk.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a risk from one level to another, up or back.
 *
 * @param by id, never a name
 * @param reason always there where the core team was left out or the risk came back
 */
public record Escalation(
        Instant at,
        PersonId by,
        RiskLevel from,
        RiskLevel to,
        @Nullable String reason) {
    public boolean up() {
        return to.compareTo(from) > 0;
    }
}
