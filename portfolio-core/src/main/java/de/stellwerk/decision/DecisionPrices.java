package de.stellwerk.decision;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.status.RegisterEntry;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each week without the decisions of a register costs. Nothing of it is stored: it follows from the plan at every look. */
@Singleton
public class DecisionPrices {
    private final ForecastService forecasts;

    DecisionPrices(ForecastService forecasts) {
        this.forecasts = forecasts;
    }

    /**
     * Of the open ones among some entries, by their keys. Each is many forecasts: to be asked for those that are shown.
     *
     * @param asOf a past day, {@code null}: as of now
     * @return empty for who sees but a part of the programme: what moves with it might lie in the other part
     */
    public Map<UUID, DecisionPrice> of(
            Caller caller, ProgrammeId programme, List<RegisterEntry> entries, @Nullable LocalDate asOf) {
        var holding =
                entries.stream().filter(e -> e.open() && e.holds() != null).toList();
        if (holding.isEmpty() || !Rights.seesWholeProgramme(caller)) {
            return Map.of();
        }
        var pricing = new Pricing(forecasts.forecast(caller, programme, asOf));
        var prices = new HashMap<UUID, DecisionPrice>();
        holding.forEach(e -> pricing.of(e.measure(), e.holds(), e.due()).ifPresent(p -> prices.put(e.key(), p)));
        return prices;
    }
}
