package de.stellwerk.schedule;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Copies;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.ProgrammeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The computed dates of a programme. Nothing of it is stored: it follows from the plan at every look (decision 22). */
@Singleton
public class ForecastService {
    private final PlanService plan;
    private final MeasureService measures;

    ForecastService(PlanService plan, MeasureService measures) {
        this.plan = plan;
        this.measures = measures;
    }

    /**
     * Who sees but a part of the programme gets the dates of that part; they follow from the whole.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public Forecast forecast(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        return Copies.atOneMoment(() -> {
            var whole = plan.forecast(caller, programme, asOf);
            return Rights.seesWholeProgramme(caller)
                    ? whole
                    : whole.seenBy(measures.of(caller, programme, asOf).stream()
                            .map(Measure::id)
                            .collect(Collectors.toSet()));
        });
    }

    /**
     * What would be if the plan were another, for those who see the whole programme.
     *
     * @param change of the plan as it is now
     */
    public Forecast forecast(Caller caller, ProgrammeId programme, UnaryOperator<PlanInput> change) {
        Rights.require(Rights.seesWholeProgramme(caller), "seeWholeProgramme");
        return Forecast.of(
                change.apply(forecast(caller, programme, (LocalDate) null).input()));
    }

    /** The live plan with a measure that is late by so many months: one that runs ends later, one that waits starts later. */
    public PlanInput delayed(Caller caller, Measure measure, int months) {
        Rights.require(Rights.seesWholeProgramme(caller), "seeWholeProgramme");
        return LatePlan.byMonths(forecast(caller, measure.programme(), (LocalDate) null), measure.id(), months);
    }

    /**
     * What follows if a measure is late by so many months: one that runs ends later, one that waits starts later.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public Consequences ofDelay(Caller caller, Measure measure, int months, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesWholeProgramme(caller), "seeWholeProgramme");
        var now = forecast(caller, measure.programme(), asOf);
        return Consequences.between(now, Forecast.of(LatePlan.byMonths(now, measure.id(), months)));
    }
}
