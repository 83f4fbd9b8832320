package de.stellwerk.status;

/** Entwurf, eingereicht, zurückgegeben, freigegeben. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    RELEASED
}
