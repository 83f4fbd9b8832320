package de.stellwerk.notice;

import de.stellwerk.shared.TenantId;

/** Somebody of the municipality has new notices, or has read some; told after the commit. */
public record NoticesChanged(TenantId tenant) {}
