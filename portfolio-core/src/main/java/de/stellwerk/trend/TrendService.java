package de.stellwerk.trend;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.status.StatusService;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the dates of a measure moved, out of the journal (requirements row 37, decision 25). */
@Singleton
public class TrendService {
    private final MeasureService measures;
    private final PlanService plan;
    private final StatusService status;
    private final Clock clock;

    TrendService(MeasureService measures, PlanService plan, StatusService status, Clock clock) {
        this.measures = measures;
        this.plan = plan;
        this.status = status;
        this.clock = clock;
    }

    /**
     * Every move of begin and end of the measure and of the dates of its milestones, newest first. Those of milestones that were
     * deleted since stand in the journal alone.
     *
     * @param asOf a past day, {@code null}: as of now
     * @throws NotFound if there is, or was, none or the caller may not see it
     */
    public List<DateMove> moves(Caller caller, MeasureId measure, @Nullable LocalDate asOf) {
        measures.get(caller, measure, asOf);
        return Moves.in(history(caller, measure, asOf));
    }

    /**
     * What was expected when the report of each month was released, and what is expected on the day.
     *
     * @param asOf a past day, {@code null}: as of now
     * @throws NotFound if there is, or was, none or the caller may not see it
     */
    public MilestoneTrend trend(Caller caller, MeasureId measure, @Nullable LocalDate asOf) {
        var reports = status.reportsOf(caller, measure, asOf);
        var maker = new TrendMaker(history(caller, measure, asOf), reports, day(asOf));
        return maker.of(plan.milestones(caller, measure, asOf));
    }

    private PlanHistory history(Caller caller, MeasureId measure, @Nullable LocalDate asOf) {
        return PlanHistory.of(
                measures.history(caller, measure), plan.milestoneHistory(caller, measure), Clocks.endOf(day(asOf)));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? Clocks.today(clock) : asOf;
    }
}
