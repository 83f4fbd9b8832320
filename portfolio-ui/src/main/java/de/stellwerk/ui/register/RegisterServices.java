package de.stellwerk.ui.register;

import de.stellwerk.access.AccessService;
import de.stellwerk.decision.DecisionPrices;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.meeting.MeetingService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.reports.list.ListFile;
import de.stellwerk.risk.RiskService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.status.RegisterService;
import de.stellwerk.ui.Selection;
import jakarta.inject.Singleton;

/** What the pages of the registers ask. */
@Singleton
record RegisterServices(
        RegisterService registers,
        DecisionPrices prices,
        MeetingService meetings,
        GovernanceService governance,
        RiskService risks,
        AccessService people,
        ProgrammeService programmes,
        MeasureService measures,
        ListFile files,
        Selection selection,
        CurrentCaller current) {}
