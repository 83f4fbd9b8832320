package de.stellwerk.report;

import de.stellwerk.shared.Light;
import de.stellwerk.shared.ProgrammeReportId;
import de.stellwerk.shared.Quarter;
import java.time.Instant;

/** The part of an approved programme report that the front page shows. */
record ApprovedReport(ProgrammeReportId id, Quarter quarter, Light light, Instant approvedAt) {}
