package de.stellwerk.status;

import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.shared.TenantId;

/** A report changed its state; published once the change is stored for good. */
public record StatusReportChanged(TenantId tenant, StatusReportId report, MeasureId measure) {}
