package de.stellwerk.evidence;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.ForecastService;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** The computed lights of measures as of now. Nothing is stored here: a status report keeps those of the day of its submission. */
@Singleton
public class LightService {
    private final ForecastService forecasts;

    LightService(ForecastService forecasts) {
        this.forecasts = forecasts;
    }

    public ComputedLights lights(Caller caller, Measure measure, Said said) {
        var forecast = forecasts.forecast(caller, measure.programme(), (LocalDate) null);
        return new Assessor(forecast, LightRules.USUAL).lights(measure, said);
    }
}
