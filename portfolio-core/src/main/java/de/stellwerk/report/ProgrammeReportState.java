package de.stellwerk.report;

/** Entwurf, zur Genehmigung, genehmigt. */
public enum ProgrammeReportState {
    DRAFT,
    SUBMITTED,
    APPROVED
}
