package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.shared.Refused;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What follows from the plan: dates, their reasons, deadlines. */
@Controller("/api/v1/programmes/{programme}")
@Tag(name = "Plan")
class ForecastController {
    private static final int USUAL_DELAY = 3;
    private static final int LONGEST_DELAY = 120;

    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final ForecastService forecasts;

    ForecastController(ProgrammeService programmes, MeasureService measures, ForecastService forecasts) {
        this.programmes = programmes;
        this.measures = measures;
        this.forecasts = forecasts;
    }

    /** The computed dates of all measures, what does not fit, and whether the legal deadlines are met. */
    @Get("/forecast")
    ForecastJson getForecast(
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale locale,
            String programme,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        return ForecastJson.of(in.code(), forecasts.forecast(caller, in.id(), asOf), locale);
    }

    /** The computed dates of one measure and why they are so. */
    @Get("/measures/{code}/forecast")
    ForecastJson.OfMeasureJson getMeasureForecast(
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale locale,
            String programme,
            String code,
            @QueryValue @Nullable LocalDate asOf) {
        var measure = measures.find(caller, programme, code, asOf).measure();
        return ForecastJson.OfMeasureJson.of(measure, forecasts.forecast(caller, measure.programme(), asOf), locale);
    }

    /** What would follow if the measure were late by so many months, 1 to 120, by default 3. Changes nothing. */
    @Get("/measures/{code}/delay")
    ForecastJson.ConsequencesJson getDelay(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @QueryValue @Nullable Integer months,
            @QueryValue @Nullable LocalDate asOf) {
        int late = months == null ? USUAL_DELAY : months;
        if (late < 1 || late > LONGEST_DELAY) {
            throw Refused.input("months", "numberBetween", 1, LONGEST_DELAY);
        }
        var measure = measures.find(caller, programme, code, asOf).measure();
        return ForecastJson.ConsequencesJson.of(forecasts.ofDelay(caller, measure, late, asOf));
    }
}
