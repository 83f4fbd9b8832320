package de.stellwerk.ui.consultation;

import de.stellwerk.access.AccessService;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.ui.Selection;
import jakarta.inject.Singleton;

/** What the page of the consultations asks. */
@Singleton
record ConsultationServices(
        GovernanceService governance,
        MeasureService measures,
        AccessService access,
        Selection selection,
        CurrentCaller current) {}
