package de.stellwerk.ui.meeting;

import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.meeting.MeetingService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.status.RegisterService;
import de.stellwerk.ui.Selection;
import jakarta.inject.Singleton;

/** What the pages of the meetings ask. */
@Singleton
record MeetingServices(
        MeetingService meetings,
        GovernanceService governance,
        RegisterService registers,
        MeasureService measures,
        Selection selection,
        CurrentCaller current) {}
