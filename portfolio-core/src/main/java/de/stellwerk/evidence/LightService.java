package de.stellwerk.evidence;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.ForecastService;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** The computed lights of measures as of now. Nothing is stored here: a status report keeps those of the day of its submission. */
@Singleton
public class LightService {
    private final ForecastService forecasts;
    private final ProgrammeService programmes;

    LightService(ForecastService forecasts, ProgrammeService programmes) {
        this.forecasts = forecasts;
        this.programmes = programmes;
    }

    public ComputedLights lights(Caller caller, Measure measure, Said said) {
        var forecast = forecasts.forecast(caller, measure.programme(), (LocalDate) null);
        return new Assessor(
                        forecast, programmes.get(caller, measure.programme()).rules())
                .lights(measure, said);
    }
}
