package de.stellwerk.journal;

import de.stellwerk.shared.TenantId;

/**
 * Something was written; published once it is stored for good, in the node that wrote it.
 *
 * @param entity kind of what was written, as the journal has it
 */
public record Recorded(TenantId tenant, String entity) {}
