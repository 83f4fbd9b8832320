package de.stellwerk.ui.measure;

import de.stellwerk.access.AccessService;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.notice.NoticeService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.status.StatusService;
import de.stellwerk.trend.TrendService;
import jakarta.inject.Singleton;

/** The services that the page of a measure asks. */
@Singleton
record MeasureServices(
        MeasureService measures,
        ProgrammeService programmes,
        PlanService plan,
        ForecastService forecasts,
        StatusService status,
        TrendService trend,
        GovernanceService governance,
        AccessService access,
        NoticeService notices,
        Undoing undoing) {}
