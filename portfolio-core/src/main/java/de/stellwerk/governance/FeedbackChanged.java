package de.stellwerk.governance;

import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.TenantId;

/** Somebody gave feedback or answered it; published once it is stored for good. */
public record FeedbackChanged(TenantId tenant, ProgrammeId programme) {}
