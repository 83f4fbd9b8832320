package de.stellwerk.governance;

import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.TenantId;

/** Something that names bodies and would be left without them. */
public interface BodyUse {
    boolean uses(TenantId tenant, BodyId body);
}
