package de.stellwerk.ui.admin;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.calendar.CalendarService;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.FrameState;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;

/** What the pages of the administration need. */
@Singleton
record AdminServices(
        AccessService access,
        ProgrammeService programmes,
        GovernanceService governance,
        CalendarService calendars,
        ForecastService forecasts,
        GrantScopes scopes,
        CurrentCaller current,
        FrameState frame,
        Selection selection) {
    Caller caller() {
        return current.get();
    }

    /** Name of who was faster. */
    String author(StaleVersion stale) {
        var name = access.nameOf(caller().tenant(), stale.changedBy());
        return Words.here().person(stale.changedBy(), name);
    }
}
